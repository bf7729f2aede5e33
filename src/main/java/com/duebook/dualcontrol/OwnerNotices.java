package com.duebook.dualcontrol;

import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.site.Site;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails each owner what changed about who works here and where money goes; who did it gets the mail too, in case it was not them. */
@Component
public class OwnerNotices {

    private final Deciders members;
    private final Outbox outbox;
    private final Texts texts;
    private final Site site;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Clock clock;

    OwnerNotices(Deciders members, Outbox outbox, Texts texts, Site site, Tenancy tenancy, TenantProfiles profiles,
            Clock clock) {
        this.members = members;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** As {@link #tellOf}, of what a person did; a file that opens a workspace makes its owners too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String path, String key, Object... arguments) {
        if (tenancy.actor().kind() != Actor.Kind.SYSTEM) {
            tellOf(path, key, arguments);
        }
    }

    /**
     * With the change, once, or not at all.
     *
     * @param path where it can be looked at, without a leading slash
     * @param key of a whole sentence
     * @param arguments never a secret; a role is named in the reader's language
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(String path, String key, Object... arguments) {
        var change = Ids.next();
        members.active().stream().filter(member -> member.role() == Role.OWNER)
                .forEach(owner -> outbox.add(mail(owner, change, path, key, arguments)));
    }

    private OutgoingMail mail(Decider owner, UUID change, String path, String key, Object... arguments) {
        var profile = profiles.of(tenancy.tenant());
        var language = profile.region().locale(owner.language());
        return OutgoingMail.of("owners:" + change + ":" + owner.id(), owner.email(), language, "owner-notice", Map.of(
                "what", texts.get(key, language, worded(language, arguments)),
                "who", tenancy.actor().name(),
                "when", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language)
                        .format(clock.instant().atZone(profile.zone())),
                "link", site.uri(path).toString()));
    }

    private Object[] worded(Locale language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(it -> it instanceof Role role ? texts.get("workspace.role." + role, language) : it)
                .toArray();
    }
}
