package com.duebook.isolation;

import com.duebook.ui.form.FileUpload;
import com.duebook.ui.form.FormDialog;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes that put a form, an upload or a download before somebody. */
final class Makers {

    private static final Set<String> ALL = scanned();

    private Makers() {}

    /** All there are, but for the demo's own mailbox, which is nobody's workspace. */
    static Set<String> all() {
        return ALL;
    }

    private static Set<String> scanned() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.duebook").stream()
                .filter(type -> !type.getPackageName().startsWith("com.duebook.sandbox"))
                .filter(type -> type.getCodeUnitCallsFromSelf().stream().anyMatch(Makers::makes))
                .map(Makers::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean makes(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        return call.getName().equals("<init>") && (owner.isEquivalentTo(FormDialog.class) || owner.isEquivalentTo(FileUpload.class)
                || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(DownloadHandler.class)))
                || owner.isEquivalentTo(DownloadHandler.class) && call.getName().startsWith("from");
    }

    /** Of what a tab shows. */
    static Set<String> of(Tab tab) {
        return tab.components().stream().flatMap(component -> of(tab, component).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> of(Tab tab, Component component) {
        return switch (component) {
            case FormDialog dialog -> Optional.of(outermost(value(FormDialog.class, "saving", dialog).getClass()));
            case FileUpload upload -> Optional.of(outermost(value(FileUpload.class, "taker", upload).getClass()));
            default -> Tab.file(component).flatMap(address -> handler(tab.ui().getSession(), address))
                    .map(handler -> outermost(handler.getClass()));
        };
    }

    private static Optional<Object> handler(VaadinSession session, String address) {
        session.lock();
        try {
            return session.getResourceRegistry().getResource(URI.create(address))
                    .filter(ElementStreamResource.class::isInstance)
                    .map(resource -> ((ElementStreamResource) resource).getElementRequestHandler())
                    .map(handler -> handler instanceof InputStreamDownloadHandler stream
                            ? value(InputStreamDownloadHandler.class, "callback", stream) : handler);
        } finally {
            session.unlock();
        }
    }

    private static Object value(Class<?> type, String name, Object from) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static String outermost(Class<?> type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
