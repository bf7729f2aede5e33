package com.duebook.ui.shell;

import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import com.duebook.ui.Faults;
import com.duebook.ui.PlainPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * The last word on requests that are no screen: controllers, downloads, links, and what fails before a screen begins. A
 * refusal keeps its own status and words, only a fault is a 500. People get a page, machines that ask for JSON a problem
 * of RFC 9457. It asks nothing of the database, which may be what is missing.
 */
@RestController
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

    private record Answer(HttpStatus status, String title, String text) {}

    private final Texts texts;

    FaultController(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var locale = Texts.supported(request.getLocale());
        var answer = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? answer(failure, request, locale)
                : nothing(status(request), locale);
        return wantsJson(request) ? problem(answer) : page(answer, locale);
    }

    private Answer answer(Throwable failure, HttpServletRequest request, Locale locale) {
        if (within(failure, Refusal.class) instanceof Refusal refusal) {
            return told(refusal, locale);
        }
        if (within(failure, MultipartException.class) != null) {
            return nothing(
                    within(failure, MaxUploadSizeExceededException.class) == null ? HttpStatus.BAD_REQUEST : HttpStatus.CONTENT_TOO_LARGE,
                    locale);
        }
        return within(failure, InvalidParameterException.class) instanceof InvalidParameterException odd
                ? nothing(HttpStatus.valueOf(odd.getErrorCode()), locale)
                : fault(failure, request, locale);
    }

    private Answer told(Refusal refusal, Locale locale) {
        LOG.info("refused: {}", refusal.key());
        return refusal instanceof NotFound
                ? nothing(HttpStatus.NOT_FOUND, locale)
                : new Answer(RefusalStatus.of(refusal), texts.get("problem.pageRefused", locale),
                        texts.get(refusal.key(), locale, refusal.arguments()));
    }

    private Answer fault(Throwable fault, HttpServletRequest request, Locale locale) {
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var reference = Faults.note(fault, "answering " + Errors.withoutSecrets(address));
        var isAway = within(fault, CannotCreateTransactionException.class) != null
                || within(fault, DataAccessResourceFailureException.class) != null;
        // The database will be back.
        return new Answer(isAway ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                texts.get("problem.pageFault", locale), texts.get("problem.fault", locale, reference));
    }

    private Answer nothing(HttpStatus status, Locale locale) {
        return new Answer(status, texts.get("problem.pageNotFound.title", locale),
                texts.get("problem.pageNotFound.text", locale));
    }

    private static ResponseEntity<ProblemDetail> problem(Answer answer) {
        var problem = ProblemDetail.forStatusAndDetail(answer.status(), answer.text());
        problem.setTitle(answer.title());
        return ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static ResponseEntity<byte[]> page(Answer answer, Locale locale) {
        var html = PlainPage.html(locale, answer.title(), answer.text());
        return ResponseEntity.status(answer.status()).contentType(MediaType.TEXT_HTML)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** Browsers name HTML first; who names nothing gets the page. */
    private static boolean wantsJson(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                    .filter(type -> type.isConcrete() && (isJson(type) || type.equalsTypeAndSubtype(MediaType.TEXT_HTML)))
                    .findFirst().filter(FaultController::isJson).isPresent();
        } catch (InvalidMediaTypeException odd) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || "json".equals(type.getSubtypeSuffix());
    }

    /** Servlets wrap what goes through them. */
    private static <T extends Throwable> @Nullable T within(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
