package com.duebook.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the image promises, told without a Docker engine; and that each promise can be broken. */
class DockerfileTest {

    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)(?: AS (\\S+))?$");
    private static final Pattern BASE = Pattern.compile("(?m)^ARG ([A-Z]+)=(\\S+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?:--from=(\\S+) )?(\\S+) (\\S+)$");
    private static final Pattern ENTRYPOINT = Pattern.compile("(?s)ENTRYPOINT \\[(.*?)]");

    @Test
    void keepsItsPromises() throws IOException {
        assertThat(broken(Files.readString(Path.of("Dockerfile")))).isEmpty();
    }

    @Test
    void seesEachPromiseBroken() throws IOException {
        var file = Files.readString(Path.of("Dockerfile"));
        var faults = Map.of(
                "mysql:9.7", "mysql:latest",
                "USER 10001:10001", "USER duebook",
                "--from=training /app/duebook.aot", "--from=build /app/duebook.aot",
                "COPY target/sbom-lean.json", "COPY target/secrets-lean.json",
                "COPY target/duebook-lean.jar", "COPY target/duebook.jar",
                "-XX:AOTCache=/app/duebook.aot", "-XX:AOTCache=/tmp/duebook.aot",
                "\"-XX:+UseCompactObjectHeaders\", ", "");

        for (var fault : faults.entrySet()) {
            assertThat(file).contains(fault.getKey());
            assertThat(broken(file.replace(fault.getKey(), fault.getValue()))).as("%s", fault).hasSize(1);
        }
    }

    private static List<String> broken(String file) throws IOException {
        var faults = new ArrayList<String>();
        var ignored = Files.readAllLines(Path.of(".dockerignore"));
        var stages = FROM.matcher(file).results().map(stage -> String.valueOf(stage.group(2))).toList();
        var last = file.substring(file.lastIndexOf("\nFROM "));

        BASE.matcher(file).results().filter(base -> !base.group(2).matches("\\S+:\\S+") || base.group(2).endsWith(":latest"))
                .forEach(base -> faults.add(base.group() + " is not a version"));
        if (stages.size() < 3) {
            faults.add("the tools of the build are in the image");
        }
        COPY.matcher(file).results().forEach(copy -> {
            if (copy.group(2).matches("target/.*(?<!-lean)\\.\\w+")) {
                faults.add(copy.group() + " copies what is for trying out");
            } else if (copy.group(1) == null ? !ignored.contains("!" + copy.group(2)) : !stages.contains(copy.group(1))) {
                faults.add(copy.group() + " copies what is not there");
            }
        });
        if (!last.matches("(?s).*\\nUSER [1-9][0-9]*:[1-9][0-9]*\\n.*")) {
            faults.add("Kubernetes cannot tell that the user is not root");
        }
        var entrypoint = ENTRYPOINT.matcher(last).results().map(found -> found.group(1)).findFirst().orElse("");
        if (!entrypoint.contains("-XX:AOTCache=/app/duebook.aot")) {
            faults.add("the start-up cache is not used");
        }
        var trained = file.substring(file.indexOf("/opt/jre/bin/java -XX"), file.indexOf("-XX:AOTCacheOutput"));
        Pattern.compile("-\\S+").matcher(trained).results().map(flag -> flag.group())
                .filter(flag -> !flag.startsWith("-Xmx") && !entrypoint.contains("\"" + flag + "\""))
                .forEach(flag -> faults.add("trained with " + flag + " and run without it"));
        return faults;
    }
}
