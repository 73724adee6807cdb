package org.pupitre.ui.interpretation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.LanguageKeys;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;

/** The panel of interpretation on the console: one line or band, with the keys for the floor language and for signals. */
public final class SlotPanel {
    private SlotPanel() {}

    /**
     * What it opens.
     *
     * @param booth the interpreters' window
     * @param sheet all that is known of interpretation, with what can be declared for a booth
     */
    public record Opens(Runnable booth, Runnable sheet) {}

    /** The panel. */
    public static Panel of(PanelContext context, InterpretationModel model, Opens open) {
        Part<SlotView> part = context.part("interpretation",
                () -> new SlotView(model, context.words(), context.sender(), open.sheet()), SlotView::root, model);
        return Panel.of("interpretation", part).keys(() -> floorKeys(context, part))
                .keys(NamedKey.live("keys.act.SIGNAL", () -> part.with(SlotView::handleFirstSignal), Typed.of('S')),
                        NamedKey.live("keys.act.STOPPED", () -> part.with(SlotView::stoppedOrBack), Typed.of('I')),
                        NamedKey.live("keys.act.HANDOVER", () -> part.with(SlotView::handover), Typed.of('H')),
                        NamedKey.always("keys.act.INTERPRETATION", open.sheet(), Pressed.control(KeyCode.B)),
                        NamedKey.always("keys.act.BOOTH", open.booth(), Pressed.bare(KeyCode.F7)))
                .make();
    }

    /** A key for each language of the session. */
    private static List<KeyLine> floorKeys(PanelContext context, Part<?> part) {
        SessionPlan plan = context.state().get().plan();
        List<LanguageTag> languages = plan == null ? List.of() : plan.languages();
        List<KeyLine> keys = new ArrayList<>();
        for (LanguageTag language : LanguageKeys.of(languages).keySet()) {
            keys.add(new NamedKey(words -> words.text("keys.act.FLOOR_LANGUAGE", language.nameIn(words.locale())),
                    KeyLine.Reach.LIVE, LanguageKeys.strokes(languages, language),
                    context.send(() -> new SetFloorLanguage(language), part), _ -> {
                    }));
        }
        return keys;
    }
}
