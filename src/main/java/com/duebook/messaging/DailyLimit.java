package com.duebook.messaging;

import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.Today;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How many mails a workspace may send a day, so that one of them cannot ruin the good name of the address that all mail
 * comes from. Counted here and now and then anew in the database: several replicas may pass the limit by what they
 * send in ten seconds.
 */
@Component
class DailyLimit {

    private final MailLimits limits;
    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final Cache<Day, Count> counts;

    DailyLimit(MailLimits limits, TenantJdbc jdbc, Tenancy tenancy, TenantProfiles profiles, Today today, Ticker ticker) {
        this.limits = limits;
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.counts = Caffeine.newBuilder().ticker(ticker).maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(10)).build();
    }

    private record Day(UUID workspace, LocalDate date) {}

    private record Count(AtomicInteger sent, int most) {

        boolean takesOneMore() {
            return sent.incrementAndGet() <= most;
        }
    }

    /** Counts one more of the current workspace. */
    boolean mayGo() {
        return counts.get(new Day(tenancy.tenant(), today.date()),
                day -> new Count(new AtomicInteger(sentSince()), limits.most())).takesOneMore();
    }

    Duration untilTomorrow() {
        return Duration.between(today.now(), midnight(today.date().plusDays(1)));
    }

    private int sentSince() {
        return jdbc.sql("select count(*) from mail m where m.tenant_id = :tenant and m.sent_at >= :midnight")
                .param("midnight", midnight(today.date()))
                .query(Integer.class)
                .single();
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(profiles.of(tenancy.tenant()).zone()).toInstant();
    }
}
