package com.duebook.sandbox.stripe;

import com.duebook.jobs.WorkQueue;
import com.duebook.sandbox.stripe.wire.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the webhook endpoints of an account what happened, in the transaction in which it happened. */
@InSandbox
@Component
class SandboxEvents {

    private final SandboxObjects objects;
    private final WorkQueue queue;
    private final StripeFaults faults;
    private final Clock clock;

    SandboxEvents(SandboxObjects objects, WorkQueue queue, StripeFaults faults, Clock clock) {
        this.objects = objects;
        this.queue = queue;
        this.faults = faults;
        this.clock = clock;
    }

    SandboxObject raise(String type, SandboxObject about) {
        var event = SandboxObject.create(Kind.EVENT, about.account(), clock.instant());
        var body = event.body();
        body.put("api_version", SandboxSettings.API_VERSION).put("type", type).put("pending_webhooks", 1);
        if (!Accounts.isOwn(about.account())) {
            body.put("account", about.account());
        }
        body.putObject("data").set("object", about.body().deepCopy());
        body.putObject("request").putNull("id").putNull("idempotency_key");
        objects.save(event);
        if (!faults.areEventsLost()) {
            targets(about.account()).forEach(target -> queue.add(EventDelivery.KIND, event.id() + " " + target));
        }
        return event;
    }

    private List<String> targets(String account) {
        var targets = new ArrayList<String>();
        if (!Accounts.isOwn(account)) {
            targets.add(EventDelivery.PLATFORM);
        }
        objects.list(Kind.ENDPOINT, account, Instant.EPOCH, clock.instant(), null, 10)
                .forEach(endpoint -> targets.add(endpoint.id()));
        return targets;
    }
}
