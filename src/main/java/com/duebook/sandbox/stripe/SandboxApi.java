package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import com.duebook.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The manners common to all calls: keys, transactions, errors, headers. */
@InSandbox
@Component
class SandboxApi {

    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final FirstAnswers keys;

    SandboxApi(Tenancy tenancy, TransactionTemplate transaction, FirstAnswers keys) {
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.keys = keys;
    }

    ResponseEntity<String> read(HttpServletRequest request, Function<Call, ObjectNode> work) {
        return answered(request, call -> new Answer(Json.write(done(call, work)), false));
    }

    ResponseEntity<String> change(HttpServletRequest request, Function<Call, ObjectNode> work) {
        return answered(request, call -> keys.once(call, () -> Json.write(done(call, work))));
    }

    /** For the pay page, which is no API call. */
    <T> T inTransaction(Supplier<T> work) {
        return tenancy.onPlatform(() -> transaction.execute(status -> work.get()));
    }

    private ResponseEntity<String> answered(HttpServletRequest request, Function<Call, Answer> work) {
        try {
            var call = Call.of(request);
            var answer = inTransaction(() -> work.apply(call));
            var response = respond(200);
            if (answer.replayed()) {
                response.header("Idempotent-Replayed", "true");
            }
            return response.body(answer.json());
        } catch (StripeError error) {
            return respond(error.status()).body(error.json());
        }
    }

    private static ResponseEntity.BodyBuilder respond(int status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Request-Id", "req_" + Kind.random(14));
    }

    private static ObjectNode done(Call call, Function<Call, ObjectNode> work) {
        var result = work.apply(call);
        call.form().refuseOthers();
        return result;
    }
}
