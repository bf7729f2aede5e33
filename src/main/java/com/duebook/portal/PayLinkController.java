package com.duebook.portal;

import com.duebook.checkout.link.OpenRequest;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.OpenDataRequest;
import com.duebook.tenancy.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where links from mails arrive. Nothing is changed, because mail scanners open links too; the token moves from the
 * address into a cookie. Good and bad links get the same answer, and the page behind it tells.
 */
@RestController
class PayLinkController {

    private final PaymentLinks links;
    private final DataAnswers data;
    private final PayCookie cookie;
    private final PayLimits limits;

    PayLinkController(PaymentLinks links, DataAnswers data, PayCookie cookie, PayLimits limits) {
        this.links = links;
        this.data = data;
        this.cookie = cookie;
        this.limits = limits;
    }

    @GetMapping("/pay/{token}")
    ResponseEntity<Void> arrive(@PathVariable String token, HttpServletRequest request) {
        var asked = data.open(token).map(OpenDataRequest::link);
        var link = links.open(token).map(OpenRequest::link).or(() -> asked);
        if (link.isEmpty()) {
            limits.missed(request.getRemoteAddr());
        }
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/pay/" + link.orElseGet(Ids::next) + (asked.isPresent() ? "/data" : "/due")));
        link.ifPresent(good -> cookie.of(good, token, request.getCookies())
                .forEach(kept -> answer.header(HttpHeaders.SET_COOKIE, kept.toString())));
        return answer.build();
    }
}
