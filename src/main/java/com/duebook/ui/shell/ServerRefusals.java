package com.duebook.ui.shell;

import com.duebook.text.Texts;
import com.duebook.ui.PlainPage;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What the server itself refuses before anything of ours sees it, such as an address that cannot be decoded, is answered by the page
 * that whatever else is not there gets.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Texts texts;

    ServerRefusals(Texts texts) {
        this.texts = texts;
    }

    /** The last valve that is added answers first; named by the host, it is not added once more. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new PageValve(texts));
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PageValve.class.getName());
            }
        });
    }

    private static final class PageValve extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(ServerRefusals.class);

        private final Texts texts;

        PageValve(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var locale = Texts.supported(request.getLocale());
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(PlainPage.html(locale, texts.get("problem.pageNotFound.title", locale),
                            texts.get("problem.pageNotFound.text", locale)));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                LOG.debug("nobody waits for the answer any more", gone);
            }
        }
    }
}
