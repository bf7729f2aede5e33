package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The calls that look: one object by its id, or the newest of a kind. */
@InSandbox
@RestController
@RequestMapping("/sandbox/stripe/v1")
class ReadController {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final SandboxApi api;
    private final SandboxObjects objects;
    private final Expansion expansion;

    ReadController(SandboxApi api, SandboxObjects objects, Expansion expansion) {
        this.api = api;
        this.objects = objects;
        this.expansion = expansion;
    }

    @GetMapping("/checkout/sessions/{id}")
    ResponseEntity<String> session(HttpServletRequest request, @PathVariable("id") String id) {
        return api.read(request, call -> one(call, Kind.SESSION, id));
    }

    @GetMapping("/checkout/sessions")
    ResponseEntity<String> sessions(HttpServletRequest request) {
        return api.read(request, call -> list(call, Kind.SESSION));
    }

    @GetMapping("/{path}/{id}")
    ResponseEntity<String> object(HttpServletRequest request, @PathVariable("path") String path,
            @PathVariable("id") String id) {
        return api.read(request, call -> one(call, kind(path), id));
    }

    @GetMapping("/{path}")
    ResponseEntity<String> objects(HttpServletRequest request, @PathVariable("path") String path) {
        return api.read(request, call -> list(call, kind(path)));
    }

    private ObjectNode one(Call call, Kind kind, String id) {
        return expansion.expand(objects.require(kind, call.account(), id).body(), call.form().list("expand"));
    }

    private ObjectNode list(Call call, Kind kind) {
        var form = call.form();
        var most = form.number("limit").orElse(10L).intValue();
        if (most < 1 || most > 100) {
            throw StripeError.invalid("parameter_invalid_integer", "limit", "Limit must be between 1 and 100");
        }
        var from = form.number("created[gte]").map(Instant::ofEpochSecond).orElse(Instant.EPOCH);
        var to = form.number("created[lte]").map(Instant::ofEpochSecond).orElse(END_OF_TIME);
        var after = form.text("starting_after").map(id -> objects.require(kind, call.account(), id)).orElse(null);
        var found = form.text("payment_intent")
                .map(intent -> objects.ofIntent(kind, call.account(), intent))
                .orElseGet(() -> objects.list(kind, call.account(), from, to, after, most + 1));
        var page = found.subList(0, Math.min(most, found.size()));
        var list = Json.object().put("object", "list").put("url", "/v1/" + kind.path())
                .put("has_more", found.size() > most);
        list.set("data", Json.array(page.stream().map(SandboxObject::body).toList()));
        return expansion.expand(list, form.list("expand"));
    }

    private static Kind kind(String path) {
        return Kind.at(path).orElseThrow(() -> new StripeError(404, "invalid_request_error", null, null,
                "Unrecognized request URL (GET: /v1/" + path + ")."));
    }
}
