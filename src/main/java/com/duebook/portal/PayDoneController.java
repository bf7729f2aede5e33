package com.duebook.portal;

import com.duebook.checkout.AttemptState;
import com.duebook.checkout.AttemptView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the provider sends the payer back to. It says what is known, which may be that it is being confirmed. */
@RestController
class PayDoneController {

    /** The provider's word usually takes seconds; a page that was left open asks less and less, and then no more. */
    private static final int FIRST_SECONDS = 3;
    private static final int LOOKS = 40;

    private final PayerDesk desk;
    private final PayCookie cookie;
    private final PayAnswers answers;

    PayDoneController(PayerDesk desk, PayCookie cookie, PayAnswers answers) {
        this.desk = desk;
        this.cookie = cookie;
        this.answers = answers;
    }

    /** @param look how often the page has looked by itself before */
    @GetMapping("/pay/{link}/done")
    ResponseEntity<String> show(@PathVariable String link, @RequestParam(defaultValue = "0") int look, HttpServletRequest request) {
        var token = cookie.in(link, request.getCookies());
        if (token.isEmpty()) {
            return answers.closed(HttpStatus.OK, request);
        }
        var attempt = desk.lastAttempt(token);
        var page = desk.page(token);
        return attempt.isEmpty() || page.isEmpty() ? answers.closed(HttpStatus.OK, request)
                : show(link, look, page.get(), attempt.get(), request);
    }

    private ResponseEntity<String> show(String link, int look, PayPage page, AttemptView attempt, HttpServletRequest request) {
        var state = wordsOf(attempt.state());
        var model = new HashMap<String, Object>();
        model.put("state", state);
        model.put("amount", answers.words(page.frame(), request).money(attempt.amount()));
        model.put("receipt", attempt.state() == AttemptState.PAID);
        if (attempt.state() == AttemptState.PAID && page.unlock() instanceof UnlockAsk ask && !ask.isHeld()) {
            model.put("unlocked", UnlockNotes.unlocked(ask, answers.words(page.frame(), request)));
        }
        model.put("back", !page.open().isEmpty() && attempt.state() != AttemptState.PROCESSING);
        if (state.equals("confirming") && look >= 0 && look < LOOKS) {
            model.put("again", "%d; url=?look=%d".formatted(FIRST_SECONDS + look, look + 1));
        }
        return answers.page(HttpStatus.OK, "done", link, page.frame(), request, model);
    }

    private static String wordsOf(AttemptState state) {
        return switch (state) {
            case PAID -> "paid";
            case NEW, OPEN, PROCESSING -> "confirming";
            case EXPIRED, FAILED -> "failed";
        };
    }
}
