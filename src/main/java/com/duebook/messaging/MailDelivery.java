package com.duebook.messaging;

import com.duebook.installation.Installation;
import com.duebook.jobs.TryLater;
import com.duebook.jobs.WorkClaim;
import com.duebook.messaging.MailEnd.Said;
import com.duebook.smtp.Letter;
import com.duebook.smtp.Letterhead;
import com.duebook.smtp.Posted;
import com.duebook.smtp.Postman;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One try: claim and commit, write and send outside any transaction, write down what became of it. */
@Component
class MailDelivery {

    static final int MOST_ATTEMPTS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** After the first, second, ... failed try: five hours in all, so a night's maintenance loses nothing. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofHours(1),
            Duration.ofHours(4));

    private static final Duration IN_QUARANTINE = Duration.ofMinutes(5);

    private final LetterWriter writer;
    private final Postman postman;
    private final Installation installation;
    private final Clock clock;
    private final ObservationRegistry observations;

    MailDelivery(LetterWriter writer, Postman postman, Installation installation, Clock clock,
            ObservationRegistry observations) {
        this.writer = writer;
        this.postman = postman;
        this.installation = installation;
        this.clock = clock;
        this.observations = observations;
    }

    void deliver(MailTable table, UUID id, Function<Locale, Letterhead> letterhead) {
        if (installation.isInQuarantine()) {
            table.waits(id, MailProblem.QUARANTINE);
            throw new TryLater("this database is in quarantine", IN_QUARANTINE);
        }
        table.claim(id, clock.instant(), WorkClaim.isOfLostWorker()).ifPresent(mail -> attempt(table, mail, letterhead));
    }

    private void attempt(MailTable table, MailRow mail, Function<Locale, Letterhead> letterhead) {
        Letter letter;
        try {
            letter = writer.write(mail, letterhead.apply(mail.language()));
        } catch (AttachmentsTooLarge e) {
            end(table, mail, new MailEnd(MailState.FAILED, MailProblem.TOO_LARGE, e.getMessage(), mail.unsure(), null));
            return;
        } catch (RuntimeException e) {
            LOG.warn("mail {} could not be written", mail.id(), e);
            again(table, mail, MailProblem.NOT_WRITTEN, e.getClass().getSimpleName(), null);
            return;
        }
        var said = new Said(letter.title(), mail.withoutSecrets(letter.text()));
        switch (post(mail, letter)) {
            case Posted.Accepted() -> end(table, mail,
                    new MailEnd(MailState.SENT, null, null, mail.unsure(), said));
            case Posted.Busy(var reason) -> again(table, mail, MailProblem.BUSY, reason, said);
            case Posted.Refused(var reason, var ofAddress) -> refused(table, mail, reason, ofAddress, said);
            case Posted.NotSpoken() -> end(table, mail, new MailEnd(
                    MailState.FAILED, MailProblem.NEEDS_SMTPUTF8, null, mail.unsure(), said));
            case Posted.Unconfirmed(var reason) -> unconfirmed(table, mail, reason, said);
        }
    }

    private Posted post(MailRow mail, Letter letter) {
        var observation = Observation.createNotStarted("duebook.mail", observations)
                .contextualName("mail")
                .lowCardinalityKeyValue("answer", "none")
                .highCardinalityKeyValue("mail", mail.id().toString());
        return observation.observe(() -> {
            var answer = postman.post(letter);
            observation.lowCardinalityKeyValue("answer", answer.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            return answer;
        });
    }

    private void again(
            MailTable table, MailRow mail, MailProblem problem, String reason, @Nullable Said said) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            var last = problem == MailProblem.BUSY ? MailProblem.TOO_MANY_TRIES : problem;
            end(table, mail, new MailEnd(MailState.FAILED, last, reason, mail.unsure(), said));
        } else {
            end(table, mail, new MailEnd(MailState.PENDING, problem, reason, mail.unsure(), said));
            throw later(problem, PAUSES.get(mail.attempts() - 1));
        }
    }

    /** The other side's words stand with the mail; here they would carry the recipient's address into the log. */
    private static TryLater later(MailProblem problem, Duration pause) {
        return new TryLater(problem.name(), pause);
    }

    private void refused(MailTable table, MailRow mail, String reason, boolean ofAddress, Said said) {
        if (ofAddress) {
            table.block(mail.to(), reason);
        }
        var problem = ofAddress ? MailProblem.ADDRESS_REFUSED : MailProblem.MAIL_REFUSED;
        end(table, mail, new MailEnd(MailState.FAILED, problem, reason, mail.unsure(), said));
    }

    private void unconfirmed(MailTable table, MailRow mail, String reason, Said said) {
        var state = mail.mayBeSentAgain() ? MailState.PENDING : MailState.UNKNOWN;
        end(table, mail, new MailEnd(state, MailProblem.UNCONFIRMED, reason, mail.unsure() + 1, said));
        if (state == MailState.PENDING) {
            throw later(MailProblem.UNCONFIRMED, PAUSES.getFirst());
        }
    }

    private void end(MailTable table, MailRow mail, MailEnd end) {
        if (end.state() == MailState.FAILED || end.state() == MailState.UNKNOWN) {
            LOG.warn("mail {} is {}: {}", mail.id(), end.state(), end.problem());
        }
        if (!table.end(mail, end, clock.instant())) {
            LOG.warn("mail {} was taken over by another worker meanwhile", mail.id());
        }
    }
}
