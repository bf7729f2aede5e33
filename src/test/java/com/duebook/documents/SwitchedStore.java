package com.duebook.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The product's store, behind a switch. */
public class SwitchedStore implements BeanPostProcessor {

    private volatile boolean away;

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DocumentStore store ? new Switched(store) : bean;
    }

    private final class Switched implements DocumentStore {

        private final DocumentStore store;

        Switched(DocumentStore store) {
            this.store = store;
        }

        @Override
        public void put(UUID workspace, String sha256, byte[] bytes) {
            requireHere();
            store.put(workspace, sha256, bytes);
        }

        @Override
        public Optional<byte[]> get(UUID workspace, String sha256) {
            requireHere();
            return store.get(workspace, sha256);
        }

        @Override
        public void put(UUID workspace, String sha256, Path file) throws IOException {
            requireHere();
            store.put(workspace, sha256, file);
        }

        @Override
        public boolean get(UUID workspace, String sha256, Path file) throws IOException {
            requireHere();
            return store.get(workspace, sha256, file);
        }

        @Override
        public void remove(UUID workspace, String sha256) {
            requireHere();
            store.remove(workspace, sha256);
        }

        private void requireHere() {
            if (away) {
                throw new IllegalStateException("the store is away");
            }
        }
    }
}
