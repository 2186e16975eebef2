package org.prongsai.shared;

import java.util.List;
import java.util.stream.IntStream;

/** A request that a rule refuses; carries the key of the message that tells the user why and what to do. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<String> arguments;

    public RefusedException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /**
     * A request that goes beyond a limit.
     *
     * @param figures grouped by thousands, as every figure is shown, unlike a year handed to the constructor
     */
    public static RefusedException beyond(String messageKey, int... figures) {
        return new RefusedException(
                messageKey, IntStream.of(figures).mapToObj("%,d"::formatted).toArray());
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
