package com.duebook.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The application's settings, as the README's table lists them. */
final class Settings {

    /** {@code `DUEBOOK_MAIL_HOST` \*, `_PORT`} are two: the second in place of the first one's last word. */
    private static final Pattern NAME = Pattern.compile("`((?:DUEBOOK|SPRING|SERVER)?_[A-Z_]+)`( \\\\\\*)?");

    /** @param isNeeded whether production does not start without it */
    record Setting(String name, boolean isNeeded) {}

    private Settings() {}

    static List<Setting> inReadme() {
        try (var lines = Files.lines(Path.of("README.md"))) {
            return lines.filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1])
                    .flatMap(cell -> in(cell).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Setting> in(String cell) {
        var settings = new ArrayList<Setting>();
        NAME.matcher(cell).results().forEach(found -> {
            var name = found.group(1);
            if (name.startsWith("_")) {
                var first = settings.getFirst().name();
                name = first.substring(0, first.lastIndexOf('_')) + name;
            }
            settings.add(new Setting(name, found.group(2) != null));
        });
        return settings;
    }
}
