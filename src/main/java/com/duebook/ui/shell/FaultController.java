package com.duebook.ui.shell;

import com.duebook.text.Texts;
import com.duebook.ui.Faults;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of last resort, for requests that are no screen: downloads, links, and what fails before a screen begins. It
 * asks nothing of the database, which may be what is missing.
 */
@RestController
class FaultController implements ErrorController {

    private final Texts texts;

    FaultController(Texts texts) {
        this.texts = texts;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        var locale = Texts.supported(request.getLocale());
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable fault) {
            var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            var reference = Faults.note(fault, "answering " + Errors.withoutSecrets(address));
            return page(isAway(fault) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                    locale, "problem.pageFault", texts.get("problem.fault", locale, reference));
        }
        return page(status(request), locale, "problem.pageNotFound.title", texts.get("problem.pageNotFound.text", locale));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Locale locale, String title, String text) {
        var html = """
                <!doctype html><html lang="%s"><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>Duebook</title>\
                <link rel="stylesheet" href="/fault.css"><body><h1>%s</h1><p>%s</p></body></html>"""
                .formatted(locale.toLanguageTag(), HtmlUtils.htmlEscape(texts.get(title, locale)), HtmlUtils.htmlEscape(text));
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** The database will be back. */
    private static boolean isAway(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
