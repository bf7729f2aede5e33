package com.duebook.sandbox.stripe.wire;

import org.jspecify.annotations.Nullable;

/** An answer in Stripe's error format. */
public final class StripeError extends RuntimeException {

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;

    public StripeError(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    public static StripeError invalid(String code, String param, String message) {
        return new StripeError(400, "invalid_request_error", code, param, message);
    }

    public static StripeError missing(String what, String id) {
        return new StripeError(404, "invalid_request_error", "resource_missing", "id",
                "No such " + what + ": '" + id + "'");
    }

    static StripeError badKey() {
        return new StripeError(401, "invalid_request_error", null, null, "Invalid API Key provided");
    }

    public static StripeError otherParameters() {
        return new StripeError(400, "idempotency_error", null, null,
                "Keys for idempotent requests can only be used with the same parameters they were first used with.");
    }

    public int status() {
        return status;
    }

    public String json() {
        var error = Json.object();
        error.put("type", type).put("message", getMessage());
        if (code != null) {
            error.put("code", code);
        }
        if (param != null) {
            error.put("param", param);
        }
        return Json.write(Json.object().set("error", error));
    }
}
