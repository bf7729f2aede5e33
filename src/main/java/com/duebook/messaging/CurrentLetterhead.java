package com.duebook.messaging;

import com.duebook.smtp.Letterhead;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The workspace's own letterhead, or its bare name where nobody keeps one. */
@Component
class CurrentLetterhead {

    private final ObjectProvider<Letterheads> letterheads;
    private final TenantProfiles profiles;
    private final Tenancy tenancy;

    CurrentLetterhead(ObjectProvider<Letterheads> letterheads, TenantProfiles profiles, Tenancy tenancy) {
        this.letterheads = letterheads;
        this.profiles = profiles;
        this.tenancy = tenancy;
    }

    Letterhead get(Locale reader) {
        var kept = letterheads.getIfAvailable();
        return kept != null ? kept.current(reader) : Letterhead.of(profiles.of(tenancy.tenant()).name());
    }
}
