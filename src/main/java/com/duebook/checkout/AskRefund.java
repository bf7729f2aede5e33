package com.duebook.checkout;

import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkHandler;
import com.duebook.payments.RefundBook;
import com.duebook.payments.CardRefund;
import com.duebook.time.Today;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the provider for a refund until the answer is clear. */
@Component
class AskRefund implements WorkHandler {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final RefundBook book;
    private final Checkouts checkouts;
    private final PaymentGateway gateway;
    private final Today today;

    AskRefund(RefundBook book, Checkouts checkouts, PaymentGateway gateway, Today today) {
        this.book = book;
        this.checkouts = checkouts;
        this.gateway = gateway;
        this.today = today;
    }

    @Override
    public String kind() {
        return RefundBook.ASK;
    }

    @Override
    public void run(String subject) {
        book.pending(UUID.fromString(subject)).ifPresent(this::ask);
    }

    private void ask(CardRefund request) {
        try {
            var answer = answer(request);
            switch (answer.state()) {
                case PENDING -> throw new TryLater("refund " + request.refund() + " is on its way", PAUSE);
                case DONE -> checkouts.refreshPaid(book.granted(request.refund(), answer.reference()));
                case FAILED -> book.refused(request.refund());
            }
        } catch (GatewayUnclear e) {
            throw new TryLater(String.valueOf(e.getMessage()), PAUSE);
        } catch (GatewayRefused e) {
            book.refused(request.refund());
        }
    }

    private GatewayRefund answer(CardRefund request) {
        return IdempotencyKeys.mayBeForgotten(request.createdAt(), today.now())
                ? gateway.find(request).orElseGet(() -> gateway.refund(request))
                : gateway.refund(request);
    }
}
