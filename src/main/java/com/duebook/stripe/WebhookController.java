package com.duebook.stripe;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.jspecify.annotations.Nullable;

/**
 * Where Stripe calls: 200 once the event is stored, 400 without a word for everything that is not exactly right, 503
 * while the database is away so that Stripe comes again.
 */
@RestController
class WebhookController {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final int LONGEST = 256 * 1024;

    private final Webhook webhook;

    WebhookController(Webhook webhook) {
        this.webhook = webhook;
    }

    @PostMapping("/webhooks/stripe/{endpoint}")
    ResponseEntity<Void> take(
            @PathVariable("endpoint") String endpoint,
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            HttpServletRequest request) {
        return ResponseEntity.status(answer(endpoint, signature, request)).build();
    }

    private HttpStatus answer(String endpoint, @Nullable String signature, HttpServletRequest request) {
        try {
            var body = request.getInputStream().readNBytes(LONGEST + 1);
            return body.length <= LONGEST && webhook.take(endpoint, signature, body)
                    ? HttpStatus.OK
                    : HttpStatus.BAD_REQUEST;
        } catch (IOException | DataIntegrityViolationException wrong) {
            return HttpStatus.BAD_REQUEST;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("a Stripe event was sent away: {}", away.getMessage());
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }
}
