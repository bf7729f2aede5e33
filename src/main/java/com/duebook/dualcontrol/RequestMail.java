package com.duebook.dualcontrol;

import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.money.MoneyFormat;
import com.duebook.site.Site;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who may decide that a request waits, and who asked what became of it; nobody is told who works here no more. */
@Component
class RequestMail {

    private final Deciders members;
    private final Outbox outbox;
    private final Texts texts;
    private final Site site;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    RequestMail(Deciders members, Outbox outbox, Texts texts, Site site, Tenancy tenancy, TenantProfiles profiles) {
        this.members = members;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** Each in their own language and by a mail of their own; whoever decides first does it. */
    void ask(ApprovalRequest request, List<Decider> deciders) {
        for (var decider : deciders) {
            var language = language(decider);
            outbox.add(OutgoingMail.of("approval-asked:" + request.id() + ":" + decider.id(), decider.email(), language,
                    "approval-asked", Map.of(
                            "headline", texts.get("dualcontrol.asked", language, request.askedName()),
                            "what", what(request, language),
                            "reason", request.reason(),
                            "link", site.uri("approvals").toString())));
        }
    }

    /** @param why of a refusal its words, of what is outdated the key of a sentence */
    void answer(ApprovalRequest request, RequestState outcome, @Nullable String why) {
        members.active().stream().filter(member -> member.id().equals(request.askedBy()))
                .forEach(member -> outbox.add(mail(request, outcome, why, member)));
    }

    private OutgoingMail mail(ApprovalRequest request, RequestState outcome, @Nullable String why, Decider to) {
        var language = language(to);
        return OutgoingMail.of("approval:" + request.id(), to.email(), language, "approval-answer", Map.of(
                "what", what(request, language),
                "answer", texts.get("dualcontrol.answer." + outcome, language, tenancy.actor().name()),
                "reason", reason(outcome, why, language),
                "link", site.uri("approvals").toString()));
    }

    private Locale language(Decider reader) {
        return profiles.of(tenancy.tenant()).region().locale(reader.language());
    }

    private String what(ApprovalRequest request, Locale language) {
        var command = texts.get("ui.labelled", language, texts.get("dualcontrol.command." + request.kind(), language), request.label());
        var amount = request.amount();
        return amount == null ? command : Listing.of(List.of(command, MoneyFormat.format(amount, language)), language);
    }

    private String reason(RequestState outcome, @Nullable String why, Locale language) {
        if (why == null) {
            return "";
        }
        return outcome == RequestState.OUTDATED ? texts.get(why, language) : why;
    }
}
