package com.duebook.portal;

import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.ui.Faults;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who asks, for what, how much, until when, and one button. Without script: what is ticked is added up here. */
@RestController
class PayPageController {

    /** One request for the page of one link. */
    private record Visit(String link, String token, PayPage page, PayWords words, CsrfToken form, HttpServletRequest request) {}

    private final PayerDesk desk;
    private final PayCookie cookie;
    private final PayLimits limits;
    private final PayAnswers answers;

    PayPageController(PayerDesk desk, PayCookie cookie, PayLimits limits, PayAnswers answers) {
        this.desk = desk;
        this.cookie = cookie;
        this.limits = limits;
        this.answers = answers;
    }

    @GetMapping("/pay/{link}/due")
    ResponseEntity<?> show(@PathVariable String link, CsrfToken form, HttpServletRequest request) {
        var visit = visit(link, form, request);
        return visit == null ? closed(request) : draw(visit, PayChoice.first(visit.page()), HttpStatus.OK, null);
    }

    @PostMapping("/pay/{link}/due")
    ResponseEntity<?> send(@PathVariable String link, PayForm sent, CsrfToken form, HttpServletRequest request) {
        var visit = visit(link, form, request);
        return visit == null ? closed(request) : send(visit, sent);
    }

    private ResponseEntity<?> send(Visit visit, PayForm sent) {
        var choice = sent.ticked(visit.page());
        try {
            choice = choice.only(TypedPart.read(choice.typed(), choice.currency(), visit.words().locale()));
            if (sent.pays() && sent.saw(choice)) {
                return pay(visit, choice);
            }
            return draw(visit, choice, HttpStatus.OK, sent.pays() ? visit.words().get("payments.portal.changed") : null);
        } catch (NotFound closedMeanwhile) {
            return closed(visit.request());
        } catch (GatewayUnclear unclear) {
            return draw(visit, choice, HttpStatus.SERVICE_UNAVAILABLE,
                    visit.words().get("payments.portal.unclear", Faults.note(unclear, "beginning a payment")));
        } catch (Refusal refusal) {
            return draw(visit, choice, HttpStatus.UNPROCESSABLE_CONTENT, visit.words().get(refusal.key(), refusal.arguments()));
        }
    }

    private ResponseEntity<Void> pay(Visit visit, PayChoice choice) {
        if (choice.items().isEmpty()) {
            throw new Refusal("payments.portal.none");
        }
        var checkout = desk.pay(visit.token(), choice.ids(), choice.part(), visit.words().locale());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(checkout).build();
    }

    /** Null when the link opens nothing; who tries links out is counted, who merely has none any more is not. */
    private @Nullable Visit visit(String link, CsrfToken form, HttpServletRequest request) {
        var token = cookie.in(link, request.getCookies());
        if (token.isEmpty()) {
            return null;
        }
        var page = desk.page(token);
        if (page.isEmpty()) {
            limits.missed(request.getRemoteAddr());
        }
        return page.map(found -> new Visit(link, token, found, answers.words(found.frame(), request), form, request)).orElse(null);
    }

    private ResponseEntity<String> draw(Visit visit, PayChoice choice, HttpStatus status, @Nullable String trouble) {
        var page = visit.page();
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("choice", choice);
        model.put("screen", DueScreen.of(page, choice, desk.takes(choice.asked()), visit.words()));
        model.put("shown", choice.asked().minor());
        model.put("asked", visit.words().money(choice.asked()));
        model.put("csrf", visit.form().getToken());
        model.put("receipt", desk.hasReceipt(visit.token()));
        if (trouble != null) {
            model.put("trouble", trouble);
        }
        return answers.page(status, "due", visit.link(), page.frame(), visit.request(), model);
    }

    private ResponseEntity<String> closed(HttpServletRequest request) {
        return answers.closed(HttpStatus.OK, request);
    }
}
