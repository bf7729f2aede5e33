package com.duebook.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which npm packages went into the browser bundle, with their versions and licences. {@code bin/bundle} runs this file as
 * it is while they are still there.
 */
final class BundlePackages {

    private static final Pattern SECTION = Pattern.compile("\"npmModules\"\\s*:\\s*\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"\\s*:");

    private BundlePackages() {}

    /** @param arguments Vaadin's report on the bundle, the folder of packages, and the list and the notice to write */
    public static void main(String[] arguments) throws IOException {
        var section = SECTION.matcher(Files.readString(Path.of(arguments[0])));
        if (!section.find()) {
            throw new IllegalStateException(arguments[0] + " does not name the packages any more");
        }
        var packages = NAME.matcher(section.group(1)).results().map(found -> found.group(1)).sorted()
                .map(name -> Package.in(Path.of(arguments[1], name))).toList();
        Files.write(Path.of(arguments[2]), packages.stream().map(Package::line).toList());
        Files.writeString(Path.of(arguments[3]), notice(packages));
    }

    private static String notice(List<Package> packages) {
        var parts = new ArrayList<String>();
        parts.add("""
                Duebook

                Duebook is licensed under the Apache License 2.0 (LICENSE). In src/main/bundles, and so in what is built, are these
                packages of npm, compiled; bin/bundle writes this file. Those under the Apache License 2.0 are listed, of the
                others the licence follows.
                """);
        parts.add(String.join("\n", packages.stream().map(one -> "- " + one.line()).toList()) + "\n");
        parts.add("""
                In src/main/resources/fonts and frontend are fonts under the SIL Open Font License 1.1, which follows at the end:
                - digits and signs of Source Serif 4, renamed Duebook Figures: Copyright 2014-2021 Adobe (http://www.adobe.com/),
                  with Reserved Font Name 'Source'
                - Noto Sans of many scripts: Copyright Google LLC; of Noto Sans CJK, Copyright 2014-2021 Adobe
                and, under the Apache License 2.0, Droid Sans Fallback: Copyright Google Inc.
                """);
        packages.stream().filter(one -> !one.licence.contains("Apache-2.0"))
                .forEach(one -> parts.add("---- " + one.name + " ----\n\n" + one.text() + "\n"));
        parts.add("---- SIL Open Font License ----\n\n" + Package.read(Path.of("src/main/resources/fonts/OFL.txt")).strip() + "\n");
        return String.join("\n", parts);
    }

    private record Package(Path folder, String name, String version, String licence) {

        static Package in(Path folder) {
            var json = read(folder.resolve("package.json"));
            return new Package(folder, field(json, "name"), field(json, "version"), field(json, "license"));
        }

        String line() {
            return name + " " + version + " " + licence;
        }

        String text() {
            try (var files = Files.list(folder)) {
                return files.filter(file -> file.getFileName().toString().toUpperCase().startsWith("LICEN"))
                        .findFirst().map(Package::read).map(String::strip)
                        .orElseThrow(() -> new IllegalStateException(name + " has no file with its licence"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String field(String json, String field) {
            var found = Pattern.compile("^\\s{0,4}\"" + field + "\":\\s*\"([^\"]+)\"", Pattern.MULTILINE).matcher(json);
            if (!found.find()) {
                throw new IllegalStateException("no " + field + " in a package.json: " + json.substring(0, Math.min(80, json.length())));
            }
            return found.group(1);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
