package com.duebook.portal;

import com.duebook.credit.ask.AskedField;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.customers.CustomerFault;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is known of a customer, to be confirmed or corrected once, and files to go with it. Without script. */
@RestController
class PayDataController {

    /** Before the names of what was known when the page was opened: what is as it was then is no correction of what was written since. */
    private static final String SEEN = "seen-";

    private final DataDesk desk;
    private final PayCookie cookie;
    private final PayLimits limits;
    private final PayAnswers answers;

    PayDataController(DataDesk desk, PayCookie cookie, PayLimits limits, PayAnswers answers) {
        this.desk = desk;
        this.cookie = cookie;
        this.limits = limits;
        this.answers = answers;
    }

    @GetMapping("/pay/{link}/data")
    ResponseEntity<?> show(@PathVariable String link, CsrfToken form, HttpServletRequest request) {
        return page(link, request)
                .map(page -> draw(link, page, form, request, HttpStatus.OK, page.request().held(), page.request().held(), List.of(), null))
                .orElseGet(() -> closed(request));
    }

    @PostMapping("/pay/{link}/data")
    ResponseEntity<?> send(@PathVariable String link, @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> file, CsrfToken form, HttpServletRequest request) {
        var found = page(link, request);
        return found.isEmpty() ? closed(request) : found.get().isAnswered() ? again(link)
                : send(link, found.get(), sent, file == null ? List.of() : file, form, request);
    }

    private ResponseEntity<?> send(String link, DataPage page, Map<String, String> sent, List<MultipartFile> files,
            CsrfToken form, HttpServletRequest request) {
        var typed = texts("", sent);
        var seen = texts(SEEN, sent);
        var changed = new EnumMap<AskedField, String>(AskedField.class);
        typed.forEach((field, text) -> {
            if (!text.equals(seen.get(field))) {
                changed.put(field, text);
            }
        });
        var words = answers.words(page.frame(), request);
        var faults = desk.faults(page, changed);
        if (!faults.isEmpty()) {
            return draw(link, page, form, request, HttpStatus.UNPROCESSABLE_CONTENT, typed, seen, faults,
                    words.get("credit.ask.page.faults"));
        }
        try {
            desk.answer(page, changed, files);
            return again(link);
        } catch (NotFound closedMeanwhile) {
            return closed(request);
        } catch (Refusal refusal) {
            return draw(link, page, form, request, HttpStatus.UNPROCESSABLE_CONTENT, typed, seen, List.of(),
                    words.get(refusal.key(), refusal.arguments()));
        }
    }

    /** Whoever looks again, or was second, reads that it is answered. */
    private static ResponseEntity<Void> again(String link) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/pay/" + link + "/data")).build();
    }

    private static Map<AskedField, String> texts(String prefix, Map<String, String> sent) {
        var texts = new EnumMap<AskedField, String>(AskedField.class);
        for (var field : AskedField.values()) {
            Optional.ofNullable(sent.get(prefix + DataScreen.name(field)))
                    .ifPresent(text -> texts.put(field, text.replace("\r\n", "\n").strip()));
        }
        return texts;
    }

    private Optional<DataPage> page(String link, HttpServletRequest request) {
        var token = cookie.in(link, request.getCookies());
        var page = token.isEmpty() ? Optional.<DataPage>empty() : desk.page(token);
        if (page.isEmpty() && !token.isEmpty()) {
            limits.missed(request.getRemoteAddr());
        }
        return page;
    }

    private ResponseEntity<String> draw(String link, DataPage page, CsrfToken form, HttpServletRequest request, HttpStatus status,
            Map<AskedField, String> values, Map<AskedField, String> seen, List<CustomerFault> faults, @Nullable String trouble) {
        var words = answers.words(page.frame(), request);
        var model = new HashMap<String, Object>();
        model.put("customer", page.customer());
        if (page.isAnswered()) {
            return answers.page(status, "data-done", link, page.frame(), request, model);
        }
        model.put("screen", DataScreen.of(values, seen, faults, words));
        model.put("csrf", form.getToken());
        model.put("most", EvidenceFiles.MOST_BYTES / 1_000_000);
        model.put("mostFiles", DataDesk.MOST_FILES);
        model.put("endings", String.join(",", EvidenceFiles.endings()));
        if (trouble != null) {
            model.put("trouble", trouble);
        }
        return answers.page(status, "data", link, page.frame(), request, model);
    }

    private ResponseEntity<String> closed(HttpServletRequest request) {
        return answers.closed(HttpStatus.OK, request);
    }
}
