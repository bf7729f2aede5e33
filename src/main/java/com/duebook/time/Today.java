package com.duebook.time;

import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The date in the current workspace's time zone: due dates are local dates. */
@Component
public class Today {

    private final Clock clock;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    Today(Clock clock, Tenancy tenancy, TenantProfiles profiles) {
        this.clock = clock;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), profiles.of(tenancy.tenant()).zone());
    }

    /** The first moment that is no longer that day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(profiles.of(tenancy.tenant()).zone()).toInstant();
    }

    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, profiles.of(tenancy.tenant()).zone());
    }

    public Instant now() {
        return clock.instant();
    }
}
