package com.duebook.credit.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A limit that somebody set or ended.
 *
 * @param until the last day of one that was ended; null for one that was set
 */
public record LimitEvent(LimitView limit, Instant at, String by, @Nullable LocalDate until) {

    /** What people did, the newest first; that a limit makes room for the next one is no deed of its own. */
    public static List<LimitEvent> of(List<LimitView> written) {
        var events = new ArrayList<LimitEvent>();
        for (var limit : written) {
            if (written.stream().noneMatch(before -> isRestOf(limit, before))) {
                events.add(new LimitEvent(limit, limit.recordedAt(), limit.recordedBy(), null));
            }
            var replaced = limit.replacedAt();
            if (replaced != null && written.stream().noneMatch(next -> isInsteadOf(next, limit, written))) {
                events.add(new LimitEvent(limit, replaced, Objects.requireNonNullElse(limit.replacedBy(), ""), written.stream()
                        .filter(rest -> isRestOf(rest, limit)).map(LimitView::to).findFirst().orElse(limit.from().minusDays(1))));
            }
        }
        events.sort(Comparator.comparing(LimitEvent::at).reversed());
        return events;
    }

    /** Whether it is what was left of another that was cut short. */
    private static boolean isRestOf(LimitView limit, LimitView before) {
        return limit.recordedAt().equals(before.replacedAt()) && limit.isAlike(before.scope(), before.kind())
                && limit.from().equals(before.from()) && limit.to() != null && Objects.equals(limit.amount(), before.amount());
    }

    private static boolean isInsteadOf(LimitView next, LimitView before, List<LimitView> written) {
        return next.recordedAt().equals(before.replacedAt()) && next.isAlike(before.scope(), before.kind())
                && written.stream().noneMatch(each -> isRestOf(next, each));
    }
}
