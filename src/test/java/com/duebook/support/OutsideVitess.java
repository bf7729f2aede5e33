package com.duebook.support;

import java.util.Map;
import java.util.Optional;
import org.springframework.util.StringUtils;

/**
 * A Vitess that somebody made with {@code helm/vitess/apply} and named in the environment, as {@code bin/test --vitess} wants
 * it; none otherwise.
 */
public final class OutsideVitess {

    private static final String URL = "DUEBOOK_TEST_VITESS_URL";
    private static final String GATE = "DUEBOOK_TEST_VITESS_GATE";

    private OutsideVitess() {}

    /** How Duebook reaches it. */
    public static Optional<Map<String, Object>> settings() {
        return named(URL).map(url -> Map.of(
                "duebook.database.kind", "vitess",
                "duebook.database.url", url,
                "duebook.database.user", named("DUEBOOK_TEST_VITESS_USER").orElse(""),
                "duebook.database.password", named("DUEBOOK_TEST_VITESS_PASSWORD").orElse("")));
    }

    /** The address of vtgate's own pages, such as {@code http://127.0.0.1:15001}, where it is the one that tests run on. */
    public static Optional<String> gate() {
        return named(URL).flatMap(url -> named(GATE));
    }

    private static Optional<String> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(StringUtils::hasText);
    }
}
