package com.duebook.workspace.login.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** A file of the bundle has its hash in its name and never changes; Vaadin would have browsers ask again after an hour. */
class BundleFiles extends OncePerRequestFilter {

    static final String PLACE = "/VAADIN/build/**";

    private static final String FOR_GOOD = "max-age=31536000, immutable";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, name.equals(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age") ? FOR_GOOD : value);
            }
        });
    }
}
