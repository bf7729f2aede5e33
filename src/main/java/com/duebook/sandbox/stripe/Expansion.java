package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.StripeError;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces ids by the objects they name where {@code expand[]} asks for it. */
@InSandbox
@Component
class Expansion {

    private final SandboxObjects objects;

    Expansion(SandboxObjects objects) {
        this.objects = objects;
    }

    /** @param paths such as {@code payment_intent.latest_charge}, or {@code data.payment_intent} in a list */
    ObjectNode expand(ObjectNode body, List<String> paths) {
        paths.forEach(path -> expand(body, path));
        return body;
    }

    private void expand(JsonNode node, String path) {
        if (node.isArray()) {
            node.forEach(item -> expand(item, path));
        } else if (node instanceof ObjectNode object) {
            var dot = path.indexOf('.');
            var field = dot < 0 ? path : path.substring(0, dot);
            var value = object.get(field);
            if (value == null) {
                throw StripeError.invalid("property_cannot_be_expanded", "expand",
                        "This property cannot be expanded (" + field + ").");
            }
            if (value.isString()) {
                objects.find(value.stringValue()).ifPresent(found -> object.set(field, found.body()));
            }
            if (dot >= 0) {
                expand(object.get(field), path.substring(dot + 1));
            }
        }
    }
}
