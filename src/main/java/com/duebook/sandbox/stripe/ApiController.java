package com.duebook.sandbox.stripe;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls that change something. */
@InSandbox
@RestController
@RequestMapping("/sandbox/stripe/v1")
class ApiController {

    private final SandboxApi api;
    private final CheckoutSessions sessions;
    private final PaymentIntents intents;
    private final SandboxRefunds refunds;
    private final SandboxDisputes disputes;
    private final SandboxObjects objects;
    private final Clock clock;

    ApiController(SandboxApi api, CheckoutSessions sessions, PaymentIntents intents, SandboxRefunds refunds,
            SandboxDisputes disputes, SandboxObjects objects, Clock clock) {
        this.api = api;
        this.sessions = sessions;
        this.intents = intents;
        this.refunds = refunds;
        this.disputes = disputes;
        this.objects = objects;
        this.clock = clock;
    }

    @PostMapping("/checkout/sessions")
    ResponseEntity<String> openSession(HttpServletRequest request) {
        return api.change(request, sessions::create);
    }

    @PostMapping("/checkout/sessions/{id}/expire")
    ResponseEntity<String> expireSession(HttpServletRequest request, @PathVariable("id") String id) {
        return api.change(request, call -> sessions.expire(call, id));
    }

    @PostMapping("/payment_intents")
    ResponseEntity<String> createIntent(HttpServletRequest request) {
        return api.change(request, intents::create);
    }

    @PostMapping("/refunds")
    ResponseEntity<String> refund(HttpServletRequest request) {
        return api.change(request, refunds::create);
    }

    @PostMapping("/disputes/{id}/close")
    ResponseEntity<String> closeDispute(HttpServletRequest request, @PathVariable("id") String id) {
        return api.change(request, call -> disputes.close(call, id));
    }

    @PostMapping("/webhook_endpoints")
    ResponseEntity<String> addEndpoint(HttpServletRequest request) {
        return api.change(request, call -> {
            var endpoint = SandboxObject.create(Kind.ENDPOINT, call.account(), clock.instant());
            endpoint.body().put("secret", "whsec_" + Kind.random(32)).put("status", "enabled")
                    .put("url", call.form().required("url"));
            call.form().list("enabled_events").forEach(endpoint.body().putArray("enabled_events")::add);
            objects.save(endpoint);
            return endpoint.body();
        });
    }
}
