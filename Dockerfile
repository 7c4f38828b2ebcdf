# syntax=docker/dockerfile:1
# Written with care but never run by the checks: no Docker engine was at hand. Say so if you change it.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
# The wrapper fetches Maven; set MVNW_REPOURL to a mirror where the archive of the Apache project cannot be reached.
ARG MVNW_REPOURL=""
ENV MVNW_REPOURL=${MVNW_REPOURL}
COPY .mvn .mvn
COPY .ci .ci
COPY mvnw pom.xml ./
COPY src src
COPY frontend frontend
COPY data data
RUN --mount=type=cache,target=/m2 MAVEN_OPTS=-Dmaven.repo.local=/m2 ./mvnw -B -ntp package -DskipTests \
 && java -Djarmode=tools -jar target/ml-carbon-*.jar extract --destination /app \
 && mv /app/ml-carbon-*.jar /app/ml-carbon.jar

# The same JDK build as at run time: an AOT cache fits only the JVM and the jar that it was made with.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home mlcarbon && mkdir /state /app && chown mlcarbon /state /app
WORKDIR /app
COPY --from=build --chown=mlcarbon /app ./
USER mlcarbon
ENV ML_CARBON_STATE=/state
RUN ML_CARBON_STATE=/tmp/aot java -XX:AOTCacheOutput=ml-carbon.aot -Dspring.context.exit=onRefresh -jar ml-carbon.jar \
 && rm -rf /tmp/aot
VOLUME /state
EXPOSE 8080
HEALTHCHECK --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=ml-carbon.aot", "-jar", "ml-carbon.jar"]
