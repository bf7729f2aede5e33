package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build refuses what must not be in it: tried with a copy of the build file in which every rule is broken. */
class LeastVersionsTest {

    private static final Pattern FLOOR = Pattern.compile(
            "<exclude>(\\S+?):\\(,(\\S+?)\\)</exclude>\\s*</excludes>\\s*<message>(.*?)</message>", Pattern.DOTALL);

    @Test
    void nameTheLibrariesThatGuardTenantsMoneyAndTheDoor() throws IOException {
        assertThat(FLOOR.matcher(Files.readString(Path.of("pom.xml"))).results().map(floor -> floor.group(1)))
                .contains("org.hibernate.orm:hibernate-core", "com.vaadin:flow-server", "com.mysql:mysql-connector-j",
                        "org.springframework.security:spring-security-web", "org.apache.tomcat.embed:tomcat-embed-core",
                        "com.stripe:stripe-java", "org.bouncycastle:bcprov-jdk18on");
    }

    @Test
    void endABuildBelowThemWithTheReason(@TempDir Path folder) throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));
        var messages = FLOOR.matcher(pom).results().map(floor -> floor.group(3)).toList();
        var snapshot = Files.createFile(folder.resolve("unreleased.jar"));
        var broken = FLOOR.matcher(pom).replaceAll(
                floor -> Matcher.quoteReplacement(floor.group().replace(":(," + floor.group(2), ":(,9999")))
                .replaceFirst("</dependencies>\\s*<build>", Matcher.quoteReplacement("""
                        <dependency>
                          <groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>1.0</version>
                          <scope>system</scope><systemPath>%1$s</systemPath>
                        </dependency>
                        <dependency>
                          <groupId>com.example</groupId><artifactId>unreleased</artifactId><version>1-SNAPSHOT</version>
                          <scope>system</scope><systemPath>%1$s</systemPath>
                        </dependency>
                        </dependencies>
                        <repositories><repository><id>elsewhere</id><url>https://repository.invalid</url></repository></repositories>
                        <build>""".formatted(snapshot)));
        Files.writeString(folder.resolve("pom.xml"), broken);

        var output = validate(folder);

        assertThat(messages).hasSizeGreaterThan(6);
        assertThat(output).contains(messages).contains(
                "A release is built from releases only.", "Libraries come from Maven Central",
                "upper bound dependencies error for org.slf4j:slf4j-api:1.0");
    }

    @Test
    void checksumsAreVerified() throws IOException {
        assertThat(Files.readAllLines(Path.of(".mvn/maven.config"))).contains("--strict-checksums");
    }

    private static List<String> maven() {
        return List.of("mvn", "-o", "-B", "validate");
    }

    private static String validate(Path folder) throws IOException, InterruptedException {
        var command = new ProcessBuilder(maven()).directory(folder.toFile()).redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process;
        try {
            process = command.start();
        } catch (IOException e) {
            assumeTrue(false, "Maven is not on the path, so the build's own rules are not tried.");
            throw e;
        }
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isNotZero();
        return output;
    }
}
