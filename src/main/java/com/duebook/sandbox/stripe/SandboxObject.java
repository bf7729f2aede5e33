package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** One of Stripe's objects, kept as the JSON that is answered. */
public record SandboxObject(String id, Kind kind, String account, ObjectNode body) {

    static SandboxObject create(Kind kind, String account, Instant now) {
        return create(kind.newId(), kind, account, now);
    }

    static SandboxObject create(String id, Kind kind, String account, Instant now) {
        var body = Json.object();
        body.put("id", id).put("object", kind.object()).put("created", now.getEpochSecond()).put("livemode", false);
        return new SandboxObject(id, kind, account, body);
    }

    public String text(String field) {
        return body.path(field).asString("");
    }

    public long number(String field) {
        return body.path(field).asLong(0);
    }

    boolean has(String field) {
        return body.hasNonNull(field);
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    SandboxObject with(String field, String value) {
        body.put(field, value);
        return this;
    }
}
