# promolint in a small image: docker build -t promolint . && docker run --rm -v "$PWD:/data" promolint check
FROM swift:6.3-noble AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libyaml-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Package.swift Package.resolved* ./
RUN swift package resolve
COPY Sources Sources
COPY Rules Rules
COPY Tests Tests
RUN swift build -c release --static-swift-stdlib --product promolint \
  && install -D -s "$(swift build -c release --static-swift-stdlib --show-bin-path)/promolint" /out/promolint

# git is there for check --changed-since.
FROM ubuntu:24.04
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libyaml-0-2 git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory /data
COPY --from=build /out/promolint /usr/local/bin/promolint
USER 1000:1000
WORKDIR /data
ENTRYPOINT ["promolint"]
CMD ["check"]
