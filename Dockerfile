# Built by: mvn -DskipTests package && docker build -t duebook .
# Runs in production: the README's table of settings says what has to be given.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/duebook.jar .
RUN java -Djarmode=tools -jar duebook.jar extract --destination app

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home duebook
WORKDIR /app
COPY --from=layers /build/app/lib lib
COPY --from=layers /build/app/duebook.jar .
USER duebook
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "duebook.jar"]
