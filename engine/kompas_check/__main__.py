from kompas_check.cli import run

run()
