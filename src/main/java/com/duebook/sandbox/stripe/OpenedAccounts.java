package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Accounts that a platform opened, and the links by which their owners answer what is asked of them. */
@InSandbox
@Component
public class OpenedAccounts {

    private static final Duration LINK_LIFE = Duration.ofMinutes(5);

    private final SandboxApi api;
    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final Clock clock;

    OpenedAccounts(SandboxApi api, SandboxObjects objects, SandboxEvents events, Clock clock) {
        this.api = api;
        this.objects = objects;
        this.events = events;
        this.clock = clock;
    }

    ObjectNode create(Call call) {
        var form = call.form();
        var id = Kind.ACCOUNT.newId();
        var account = SandboxObject.create(id, Kind.ACCOUNT, id, clock.instant());
        var body = account.body();
        body.putObject("business_profile").put("name", form.text("business_profile[name]").orElse(null));
        body.putObject("capabilities")
                .put("card_payments", form.text("capabilities[card_payments][requested]").map(asked -> "inactive").orElse(null))
                .put("transfers", form.text("capabilities[transfers][requested]").map(asked -> "inactive").orElse(null));
        var controller = body.putObject("controller").put("type", "application").put("is_controller", true)
                .put("requirement_collection", form.required("controller[requirement_collection]"));
        controller.putObject("fees").put("payer", form.required("controller[fees][payer]"));
        controller.putObject("losses").put("payments", form.required("controller[losses][payments]"));
        controller.putObject("stripe_dashboard").put("type", form.required("controller[stripe_dashboard][type]"));
        body.put("country", form.text("country").map(OpenedAccounts::served).orElse("US"));
        body.set("metadata", Json.object(form.group("metadata")));
        body.put("sandbox_platform", call.account());
        objects.save(AccountStep.LATER.applyTo(account));
        return body;
    }

    /** Stripe names the countries it serves; the sandbox is content with one that it does not. */
    private static String served(String country) {
        if (country.equals("CU")) {
            throw StripeError.invalid("country_unsupported", "country", "Country '" + country + "' is not supported.");
        }
        return country;
    }

    ObjectNode retrieve(Call call, String id) {
        return require(call, id).body();
    }

    /** The key's own account, or the connected one that it acts for. */
    ObjectNode current(Call call) {
        return find(call.account()).map(SandboxObject::body)
                .orElseGet(() -> Json.object().put("id", call.account()).put("object", "account")
                        .put("charges_enabled", true).put("country", "DE").put("default_currency", "eur")
                        .put("type", "standard"));
    }

    ObjectNode link(Call call) {
        var form = call.form();
        var account = require(call, form.required("account"));
        if (!form.required("type").equals("account_onboarding")) {
            throw StripeError.invalid("parameter_invalid_string", "type", "The sandbox knows account_onboarding only.");
        }
        var link = SandboxObject.create(Kind.ACCOUNT_LINK, account.id(), clock.instant());
        var back = form.required("return_url");
        link.body().put("return_url", back).put("refresh_url", form.required("refresh_url"))
                .put("expires_at", clock.instant().plus(LINK_LIFE).getEpochSecond());
        objects.save(link);
        return Json.object().put("object", "account_link").put("created", link.number("created"))
                .put("expires_at", link.number("expires_at"))
                .put("url", URI.create(back).resolve("/sandbox/connect/" + link.id()).toString());
    }

    /** @throws StripeError as Stripe refuses charges of an account that is not ready; unknown ones need no opening */
    void requireCharges(String account) {
        find(account).filter(found -> !found.body().path("charges_enabled").asBoolean(false)).ifPresent(unready -> {
            throw new StripeError(400, "invalid_request_error", null, null,
                    "Your account cannot currently make charges: its onboarding is not complete.");
        });
    }

    public Optional<OnboardingVisit> visit(String link) {
        return api.inTransaction(() -> link(link).map(found -> {
            var isGood = !found.has("visited") && found.number("expires_at") > clock.instant().getEpochSecond();
            objects.save(found.with("visited", "true"));
            return new OnboardingVisit(found, objects.find(found.account()).orElseThrow(), isGood);
        }));
    }

    /** @return where the browser goes then */
    public Optional<URI> answer(String link, AccountStep step) {
        return api.inTransaction(() -> link(link).map(found -> {
            if (!found.has("answered")) {
                objects.save(found.with("answered", step.name()));
                if (step != AccountStep.LATER) {
                    var account = step.applyTo(objects.lock(found.account()).orElseThrow());
                    objects.save(account);
                    events.raise("account.updated", account);
                }
            }
            return URI.create(found.text("return_url"));
        }));
    }

    private Optional<SandboxObject> link(String id) {
        return objects.lock(id).filter(found -> found.kind() == Kind.ACCOUNT_LINK);
    }

    private Optional<SandboxObject> find(String account) {
        return objects.find(account).filter(found -> found.kind() == Kind.ACCOUNT);
    }

    private SandboxObject require(Call call, String id) {
        return find(id).filter(found -> found.is("sandbox_platform", call.account()))
                .orElseThrow(() -> StripeError.missing("account", id));
    }
}
