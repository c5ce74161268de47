# The sandbox as an image, for those who have no Node: other languages, CI services, compose files.
#
#   docker build --tag webhook-contracts-sandbox .
#   docker run --rm --publish 127.0.0.1:4020:4020 webhook-contracts-sandbox mailgun --clock 60x
#
# What stands behind the image's name goes to `webhook-contracts sandbox`. Keys come from the environment: --env SANDBOX_API_KEY, --env
# SANDBOX_SIGNING_KEY. A receiver on the host is outside of the container: --allow-host host.docker.internal lets the sandbox send to it.

FROM node:22-alpine AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY generated generated
COPY src src
RUN npm run build

# From the lockfile, so that the image has the versions that were tested; the optional peers (Prism, Redocly) stay out.
FROM node:22-alpine AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --omit=peer --ignore-scripts --no-audit --no-fund

FROM node:22-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY generated generated
COPY --from=build /build/dist dist
# Made before it is a volume: a new volume takes over whose folder it is.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4020
# fetch throws where nobody listens: Node then ends with 1, as docker wants it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4020/_sandbox/clock').then(({ ok }) => process.exit(ok ? 0 : 1))"]
ENTRYPOINT ["node", "dist/cli/main.js", "sandbox", "--host", "0.0.0.0", "--port", "4020", "--state", "/data/sandbox.ndjson"]
CMD []
