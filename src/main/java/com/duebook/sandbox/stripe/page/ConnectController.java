package com.duebook.sandbox.stripe.page;

import com.duebook.sandbox.stripe.AccountStep;
import com.duebook.sandbox.stripe.InSandbox;
import com.duebook.sandbox.stripe.OpenedAccounts;
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

/** The page where the owner of a connected account answers questions, as the provider would host it. */
@InSandbox
@RestController
@RequestMapping("/sandbox/connect/{link}")
class ConnectController {

    private final OpenedAccounts accounts;
    private final ConnectPage page;

    ConnectController(OpenedAccounts accounts, ConnectPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable("link") String link, Locale locale) {
        return accounts.visit(link)
                .map(visit -> visit.isGood()
                        ? HtmlPage.answer(HttpStatus.OK, page.questions(visit, locale))
                        : to(URI.create(visit.link().text("refresh_url"))))
                .orElseGet(() -> unknown(locale));
    }

    @PostMapping
    ResponseEntity<String> answer(@PathVariable("link") String link, @RequestParam("step") AccountStep step,
            Locale locale) {
        return accounts.answer(link, step).map(ConnectController::to).orElseGet(() -> unknown(locale));
    }

    private ResponseEntity<String> unknown(Locale locale) {
        return HtmlPage.answer(HttpStatus.NOT_FOUND, page.unknown(locale));
    }

    private static ResponseEntity<String> to(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
