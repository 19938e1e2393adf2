# Bouwen: docker build --tag kompas-check .
# Toetsen: docker run --rm --volume "$PWD:/werk:ro" kompas-check check .      Uitleg: docs/ci.md

FROM python:3.12-slim-bookworm AS bouw
WORKDIR /bron
RUN python -m pip install --quiet --no-cache-dir --disable-pip-version-check uv==0.13.9
COPY pyproject.toml uv.lock README.md LICENSE ./
COPY engine engine
COPY rules rules
COPY grammars grammars
COPY corpus/regels corpus/regels
# Precies de versies van uv.lock, en het programma zelf niet als verwijzing naar /bron.
RUN UV_PROJECT_ENVIRONMENT=/opt/kompas-check uv sync --quiet --frozen --no-dev --no-editable --no-cache \
    --compile-bytecode --python /usr/local/bin/python

FROM python:3.12-slim-bookworm
COPY --from=bouw /opt/kompas-check /opt/kompas-check
ENV PATH=/opt/kompas-check/bin:$PATH \
    KOMPAS_CHECK_CACHE=/tmp/kompas-check
# Een gebruiker zonder rechten: hij hoeft alleen te lezen.
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin kompas
USER 10001:10001
WORKDIR /werk
ENTRYPOINT ["kompas-check"]
CMD ["--help"]
