package com.duebook.identity.factor;

import com.duebook.identity.Person;
import com.duebook.identity.factor.FactorChanged.What;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.PlatformOutbox;
import com.duebook.site.Site;
import com.duebook.tenancy.Ids;
import com.duebook.text.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Mails the person what became of their second factor, with the change or not at all. */
@Component
public class FactorNotes {

    private final PlatformOutbox outbox;
    private final Texts texts;
    private final Site site;

    FactorNotes(PlatformOutbox outbox, Texts texts, Site site) {
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
    }

    /** Within {@code Personal.work}. @return to be published afterwards */
    public FactorChanged tell(Person person, Factor factor, What what) {
        outbox.add(OutgoingMail.of("factor:" + Ids.next(), person.email(), person.language(), "second-factor", Map.of(
                "what", texts.get("identity.factor.told." + what + "." + factor, person.language()),
                "link", site.uri("profile").toString())));
        return new FactorChanged(person.id(), person.name(), factor, what);
    }
}
