package com.duebook.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Passwords that guessers try first. Refused in any spelling of upper and lower case. */
@Component
class CommonPasswords {

    private final Set<String> known = read();

    boolean contains(String password) {
        return known.contains(password.strip().toLowerCase(Locale.ROOT));
    }

    int size() {
        return known.size();
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
