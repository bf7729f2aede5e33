package com.duebook.sandbox.stripe.page;

import com.duebook.sandbox.stripe.InSandbox;
import com.duebook.sandbox.stripe.Paid;
import com.duebook.sandbox.stripe.Paid.Outcome;
import com.duebook.sandbox.stripe.Payer;
import com.duebook.sandbox.stripe.TestCard;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where the payer types a card number, as the provider would host it. */
@InSandbox
@RestController
@RequestMapping("/sandbox/pay/{id}")
class PayController {

    private final Payer payer;
    private final HostedPaymentPage page;

    PayController(Payer payer, HostedPaymentPage page) {
        this.payer = payer;
        this.page = page;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable("id") String id, Locale locale) {
        return payer.session(id)
                .map(session -> answer(new Paid(session.is("status", "open") ? Outcome.OPEN : Outcome.OVER, session),
                        locale))
                .orElseGet(() -> HtmlPage.answer(HttpStatus.NOT_FOUND, page.over(locale)));
    }

    @PostMapping
    ResponseEntity<String> pay(@PathVariable("id") String id, @RequestParam("card") String card,
            @RequestParam("email") String email, Locale locale) {
        return payer.session(id)
                .map(session -> answer(payer.pay(id, TestCard.of(card).orElse(null), email), locale))
                .orElseGet(() -> HtmlPage.answer(HttpStatus.NOT_FOUND, page.over(locale)));
    }

    @PostMapping("/second-step")
    ResponseEntity<String> secondStep(@PathVariable("id") String id, @RequestParam("approved") boolean approved,
            Locale locale) {
        return payer.session(id)
                .map(session -> answer(payer.secondStep(id, approved), locale))
                .orElseGet(() -> HtmlPage.answer(HttpStatus.NOT_FOUND, page.over(locale)));
    }

    private ResponseEntity<String> answer(Paid paid, Locale locale) {
        var session = paid.session();
        return switch (paid.outcome()) {
            case PAID -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(session.text("success_url").replace("{CHECKOUT_SESSION_ID}", session.id())))
                    .build();
            case OPEN -> HtmlPage.answer(HttpStatus.OK, page.pay(session, false, locale));
            case DECLINED -> HtmlPage.answer(HttpStatus.OK, page.pay(session, true, locale));
            case SECOND_STEP -> HtmlPage.answer(HttpStatus.OK, page.secondStep(session, locale));
            case OVER -> HtmlPage.answer(HttpStatus.OK, page.over(locale));
        };
    }
}
