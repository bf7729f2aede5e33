package com.duebook.ageing.ui;

import com.duebook.ledger.open.AsOf;
import com.duebook.problem.NotFound;
import com.duebook.ui.Query;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address says about the report and the lists behind it. */
record AgeingState(Query query) {

    static final String DAY = "day";
    static final String KNOWN = "known";
    static final String THEN = "then";

    static String of(AsOf asOf) {
        return DAY + "=" + asOf.day() + (asOf.asKnownThen() ? "&" + KNOWN + "=" + THEN : "");
    }

    /** An unreadable day is today. What was known then differs on past days alone. */
    AsOf asOf(LocalDate today) {
        var asked = query.date(DAY);
        var day = asked == null ? today : asked;
        return new AsOf(day, day.isBefore(today) && query.get(KNOWN).equals(THEN));
    }

    /** What of it cannot be read. */
    Map<String, String> unread() {
        var unread = new LinkedHashMap<>(query.values());
        unread.entrySet().removeIf(value -> switch (value.getKey()) {
            case DAY -> query.date(DAY) != null;
            case KNOWN -> value.getValue().equals(THEN);
            default -> value.getValue().isBlank();
        });
        return unread;
    }

    /** @throws NotFound where there is none, for no list may show more than was asked for */
    Currency currency() {
        try {
            return Currency.getInstance(query.get("currency"));
        } catch (IllegalArgumentException damaged) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for one that is damaged */
    Optional<UUID> customer() {
        try {
            return query.find("customer").map(UUID::fromString);
        } catch (IllegalArgumentException damaged) {
            throw new NotFound();
        }
    }

    /**
     * @return null for no limit
     * @throws NotFound for one that is damaged
     */
    @Nullable
    LocalDate limit(String name) {
        var date = query.date(name);
        if (date == null && query.find(name).isPresent()) {
            throw new NotFound();
        }
        return date;
    }
}
