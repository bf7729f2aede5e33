package com.duebook.surface;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that something in the running application answers to: as a template such as {@code /pay/{token}}, and as
 * it may be called.
 */
final class Addresses {

    private static final String ID = "01a201f6-48c4-71ac-bbf9-8f61af32554d";

    private Addresses() {}

    static Map<String, String> of(ApplicationContext application, ServletContext servlets) {
        var found = new TreeMap<>(files());
        Stream.of(views(servlets), controllers(application), handlers(application), servlets(servlets))
                .flatMap(all -> all)
                .map(address -> address.startsWith("/") ? address : "/" + address)
                .forEach(template -> found.put(template, template.replaceAll("\\{[^}]*}|\\*\\*?", ID)));
        return found;
    }

    /** With their aliases. */
    private static Stream<String> views(ServletContext servlets) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .flatMap(Addresses::spellings)
                .map(template -> template.replaceAll(":([_a-z]+)[^/]*", "{$1}"));
    }

    private static Stream<String> spellings(RouteData route) {
        return Stream.concat(Stream.of(route), route.getRouteAliases().stream()).map(RouteBaseData::getTemplate);
    }

    /** The actuator's among them. */
    private static Stream<String> controllers(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream());
    }

    private static Stream<String> handlers(ApplicationContext application) {
        return application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream());
    }

    private static Stream<String> servlets(ServletContext servlets) {
        return servlets.getServletRegistrations().values().stream()
                .map(ServletRegistration::getMappings).flatMap(Collection::stream);
    }

    /** Ours one by one, and of the libraries' the first of each kind in a folder. */
    private static Map<String, String> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/resources/**"))
                    .filter(Resource::isReadable)
                    .map(Addresses::path)
                    .collect(Collectors.toMap(
                            path -> path.replaceFirst("^/(VAADIN/[^/]+|[^/]+)/.*(\\.[^./]+)$", "/$1/**$2"),
                            Function.identity(), (first, second) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) {
        try {
            return file.getURL().toString().replaceFirst(".*META-INF/resources/", "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
