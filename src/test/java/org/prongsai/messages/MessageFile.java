package org.prongsai.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The messages of one language.
 *
 * @param texts by key
 * @param doubled keys that are defined twice
 */
record MessageFile(TreeMap<String, String> texts, List<String> doubled) {

    static MessageFile read(Path file) {
        var doubled = new ArrayList<String>();
        var texts = new TreeMap<String, String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    doubled.add((String) key);
                }
                return super.put(key, text);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageFile(texts, doubled);
    }

    Set<String> keys() {
        return texts.keySet();
    }
}
