package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.Paid.Outcome;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What the payer does on the pay page, and what it does to the session behind it. */
@InSandbox
@Component
public class Payer {

    private final SandboxApi api;
    private final SandboxObjects objects;
    private final CheckoutSessions sessions;
    private final PaymentIntents intents;
    private final SandboxDisputes disputes;
    private final SandboxEvents events;

    Payer(SandboxApi api, SandboxObjects objects, CheckoutSessions sessions, PaymentIntents intents, SandboxDisputes disputes,
            SandboxEvents events) {
        this.api = api;
        this.objects = objects;
        this.sessions = sessions;
        this.intents = intents;
        this.disputes = disputes;
        this.events = events;
    }

    public Optional<SandboxObject> session(String id) {
        return api.inTransaction(() -> objects.find(id).filter(object -> object.kind() == Kind.SESSION));
    }

    public Paid pay(String id, @Nullable TestCard card, String email) {
        return whileOpen(id, session -> {
            var intent = intent(session);
            return switch (card) {
                case null -> declined(session, intent, "incorrect_number");
                case DECLINED -> declined(session, intent, "card_declined");
                case SECOND_STEP -> {
                    session.with("sandbox_email", email);
                    objects.save(session);
                    intents.askForSecondStep(intent);
                    yield new Paid(Outcome.SECOND_STEP, session);
                }
                case SUCCEEDS -> complete(session, intent, card, email);
                case DISPUTED -> {
                    var paid = complete(session, intent, card, email);
                    objects.find(intent.text("latest_charge")).ifPresent(disputes::open);
                    yield paid;
                }
            };
        });
    }

    public Paid secondStep(String id, boolean approved) {
        return whileOpen(id, session -> {
            var intent = intent(session);
            if (!intent.is("status", "requires_action")) {
                return new Paid(Outcome.OPEN, session);
            }
            return approved
                    ? complete(session, intent, TestCard.SECOND_STEP, session.text("sandbox_email"))
                    : declined(session, intent, "payment_intent_authentication_failure");
        });
    }

    private Paid whileOpen(String id, Function<SandboxObject, Paid> work) {
        return api.inTransaction(() -> {
            sessions.lapseIfDue(id);
            var session = objects.lock(id).orElseThrow();
            return session.is("status", "open") ? work.apply(session) : new Paid(Outcome.OVER, session);
        });
    }

    private SandboxObject intent(SandboxObject session) {
        var known = session.text("payment_intent");
        if (!known.isEmpty()) {
            return objects.lock(known).orElseThrow();
        }
        var intent = intents.create(session.account(), session.number("amount_total"), session.text("currency"),
                (ObjectNode) session.body().path("sandbox_intent_metadata").deepCopy(),
                session.text("sandbox_description"));
        objects.save(session.with("payment_intent", intent.id()));
        return intent;
    }

    private Paid declined(SandboxObject session, SandboxObject intent, String code) {
        intents.fail(intent, code, "The card was not accepted.");
        return new Paid(Outcome.DECLINED, session);
    }

    private Paid complete(SandboxObject session, SandboxObject intent, TestCard card, String email) {
        intents.succeed(intent, card, email);
        session.with("status", "complete").with("payment_status", "paid").body().putNull("url")
                .putObject("customer_details").put("email", email);
        objects.save(session);
        events.raise("checkout.session.completed", session);
        return new Paid(Outcome.PAID, session);
    }
}
