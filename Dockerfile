# docker build -t noken . && docker run --rm -v "$PWD:/repositori" noken check
FROM debian:12 AS build
WORKDIR /noken
COPY scripts/install scripts/package scripts/
# The packages alone first, so that a changed source does not fetch them again.
RUN bash -c '. scripts/install && install_packages $build_packages dpkg-dev'
COPY . .
RUN scripts/package

FROM debian:12-slim
COPY --from=build /noken/build/paket/*.deb /tmp/
RUN apt-get update -q \
    && apt-get install -q -y /tmp/*.deb \
    && rm -rf /tmp/*.deb /var/lib/apt/lists/* \
    && useradd --create-home --uid 1000 noken
USER noken
WORKDIR /repositori
ENTRYPOINT ["noken"]
CMD ["--help"]
