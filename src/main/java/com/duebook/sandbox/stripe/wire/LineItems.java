package com.duebook.sandbox.stripe.wire;

/** What is sold: one currency, each line with its price in place. */
public record LineItems(String currency, long total, String name) {

    public static LineItems of(Form form) {
        var currency = "";
        var name = "";
        var total = 0L;
        for (var index = 0; form.has("line_items[" + index + "]"); index++) {
            var line = "line_items[" + index + "]";
            var amount = line + "[price_data][unit_amount]";
            currency = form.required(line + "[price_data][currency]");
            name = form.required(line + "[price_data][product_data][name]");
            var unit = form.number(amount)
                    .orElseThrow(() -> StripeError.invalid("parameter_missing", amount, "Missing required param: " + amount + "."));
            total = Math.addExact(total, Math.multiplyExact(unit, form.number(line + "[quantity]").orElse(1L)));
        }
        if (name.isEmpty()) {
            throw StripeError.invalid("parameter_missing", "line_items", "Missing required param: line_items.");
        }
        return new LineItems(currency, Amounts.checked(total, currency, "line_items"), name);
    }
}
