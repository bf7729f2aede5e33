package com.duebook.portal;

import com.duebook.site.BusyPage;
import com.duebook.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how often files are sent, and says on a page what is too large, before anything looks into it. Browsers show an answer only once they are rid of what
 * they send, so that it is read, up to a limit, and thrown away.
 */
class PayUploadFilter extends OncePerRequestFilter {

    static final long MOST_BYTES = 25_000_000;
    private static final long MOST_THROWN_AWAY = 100_000_000;

    private final PayAnswers answers;
    private final PayLimits limits;
    private final Texts texts;

    PayUploadFilter(PayAnswers answers, PayLimits limits, Texts texts) {
        this.answers = answers;
        this.limits = limits;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request) && !limits.mayUpload(request.getRemoteAddr())) {
            BusyPage.answer(request, response, texts, "payments.portal.busy");
            return;
        }
        if (!HttpMethod.POST.matches(request.getMethod()) || isSmall(request.getContentLengthLong())) {
            chain.doFilter(request, response);
            return;
        }
        throwAway(request);
        PayAnswers.send(answers.tooLarge(request), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Browsers say how much a form is; what says nothing is none. */
    private static boolean isSmall(long length) {
        return length >= 0 && length <= MOST_BYTES;
    }

    private static void throwAway(HttpServletRequest request) throws IOException {
        var left = MOST_THROWN_AWAY;
        var in = request.getInputStream();
        var buffer = new byte[65_536];
        for (var read = in.read(buffer); read > 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }
}
