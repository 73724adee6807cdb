package org.pupitre.domain.value;

/**
 * Names a channel, what listeners of one language hear.
 *
 * @param value one to 64 characters out of letters, digits, {@code . _ : -}
 */
public record ChannelId(String value) implements Id {
    public ChannelId {
        Id.check("ChannelId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
