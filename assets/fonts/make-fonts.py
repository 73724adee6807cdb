#!/usr/bin/python3
"""Makes the fonts in this folder from Inter, Noto Sans Arabic and Noto Sans. README.md says from which files, and why.

    make-fonts.py SOURCES [INTO]

SOURCES is the folder of the source files, INTO the one to write to (this one, where it is left out).
Needs fontTools, Brotli, FontForge with its Python module, and HarfBuzz' hb-shape; on Debian the packages python3-fonttools,
python3-brotli, python3-fontforge, libharfbuzz-bin.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import unicodedata
from array import array
from itertools import combinations, product

import fontforge
from fontTools.merge import Merger
from fontTools.misc.roundTools import otRound
from fontTools.otlLib.builder import (buildAnchor, buildLigatureSubstSubtable, buildLookup, buildMarkBasePosSubtable,
                                        buildSingleSubstSubtable)
from fontTools.pens.basePen import BasePen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates, OVERLAP_COMPOUND, flagOverlapSimple
from fontTools.ttLib.tables.ttProgram import Program

FAMILY = "Inter Tabular"
VERSION = "Version 4.100; Pupitre 2"
COPYRIGHT = ("Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter); "
             "Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic, "
             "https://github.com/notofonts/latin-greek-cyrillic)")
TRADEMARKS = "Inter is a trademark of rsms. Noto is a trademark of Google LLC."

# Name of the file: style, weight as the systems are told, and the sources with their SHA-256. JavaFX knows regular and bold only,
# and finds a bold font with accents or Arabic by the number 700 only: so 600 is called 700 here.
FONTS = {
    "Regular": ("Regular", 400, {
        "Inter-Regular.woff2": "e06f6b1bc553aaea4e4668023ed0ab0a147129c3107f511bc7d03d361b0ae085",
        "NotoSansArabic_400Regular.ttf": "252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508",
        "NotoSans_400Regular.ttf": "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614"}),
    "SemiBold": ("Bold", 700, {
        "Inter-SemiBold.woff2": "5cb7103e4e605989afebc03d989c79201e54b21b5183db33981f70db9178a301",
        "NotoSansArabic_600SemiBold.ttf": "35e3c8bd9e17754ca30497fcd4a82921ee672c0e36a5e2b9aad7ed4b8d92e427",
        "NotoSans_600SemiBold.ttf": "e691fe27813ec6ed11d0a5be4c6c1f6739996ed682462eaa3244a6185217dd6c"}),
}

EM = 2048
# The small letter x is 0.546 em high in Inter, and 0.536 in Noto Sans.
NOTO_SCALE = 546 / 536
# So the alef is a little higher than a Latin capital, and small letters are not lost beside Inter's, which are large.
ARABIC_SCALE = 1.08

TABULAR = "0123456789+\N{MINUS SIGN}"
FIGURE_SPACE = 0x2007
CIRCLE, HALF_CIRCLE = 0x25CB, 0x25D0

# What Inter has of these.
FROM_INTER = [(0x20, 0x52F), (0x1AB0, 0x1FFF), (0x2000, 0x23FF), (0x25A0, 0x27BF), (0x27F0, 0x27FF), (0x2B00, 0x2C7F),
              (0xA640, 0xA7FF), (0xFB00, 0xFB06), (0xFE20, 0xFE2F), (0xFFFD, 0xFFFD)]
# From Noto Sans what Inter lacks of these: letters of living languages, sounds of the phonetic alphabet, accents.
FROM_NOTO = [(0xA0, 0x377), (0x37B, 0x3D7), (0x3F0, 0x45F), (0x48A, 0x52F), (0x1E00, 0x1EFF), (0x20B0, 0x20BF), (0x25CC, 0x25CC),
             (0x2C60, 0x2C7F), (0xA726, 0xA727), (0xA740, 0xA745), (0xA788, 0xA78E), (0xA790, 0xA795), (0xA7A0, 0xA7BF),
             (0xA7C2, 0xA7CA)]
# From Noto Sans Arabic: letters, accents, digits, and the words that are written with a single character.
FROM_ARABIC = [(0x600, 0x6FF), (0x750, 0x77F), (0x870, 0x8FF), (0x2E41, 0x2E41), (0xFD3E, 0xFD3F), (0xFDF2, 0xFDF2),
               (0xFDFA, 0xFDFD)]
# These steer and are not drawn. A font that lacks them makes some systems show boxes.
UNSEEN = [0xAD, 0x34F, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x2070),
          *range(0xFE00, 0xFE10), 0xFEFF]
# Without Inter's contextual alternates: JavaFX would apply them only to words that hold accents or Arabic letters.
FEATURES = ["ccmp", "locl", "init", "medi", "fina", "rlig", "liga", "kern", "mark", "mkmk"]
# Accents that stay for their kind: set above, below, and through the letter.
ABOVE, BELOW, THROUGH = 0x301, 0x323, range(0x334, 0x339)
ARABIC_ABOVE, ARABIC_BELOW = 0x64E, 0x650

# JavaFX on Linux sets accents where the line has arrived, not where the font says. So an accent is drawn left of that place,
# as far as the middle of a small letter is away, and letters with accents that would still be wrong become one glyph each.
MIDDLE = -612
ASTRAY = 40
ACCENTED = ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u0131\u0237ÆæŒœØøƐɛƆɔƏəƎǝƗɨɄʉŊŋƖɩƲʋƁɓƊɗƘƙƳƴƝɲɣ"
            "ẠạẸẹỊịỌọỤụṢṣĄąĘęĮįŲųĖėÃãẼẽĨĩÕõŨũĀāĒēĪīŌōŪūÂâÊêÎîÔôÛûÄäËëÏïÖöÜü"
            "АЕИІОУЫЭЮЯаеиіоуыэюяЁёЇїЄєӘәӨөҮүЪъРр")
ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030b\u030c\u030d\u0323\u0324\u0325\u0327\u0328\u032d\u0330\u0331"
OPEN_VOWELS, TONES = "ƐɛƆɔƏəƗɨɄʉ", "\u0300\u0301\u0302\u030c"
# Letters that come with vowel signs: those of Arabic, Persian, Urdu, and of Hausa and its neighbours.
VOWELLED = ([*range(0x621, 0x63B), *range(0x641, 0x64B)], "\u0671\u0679\u067e\u0686\u0688\u0691\u0698\u06a4\u06a9\u06af\u06ba"
            "\u06be\u06c1\u06cc\u06d2\u067b\u0763\u06ad\u069f\u06a7\u06a2")
VOWELS = [*"\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670",
          *("\u0651" + vowel for vowel in "\u064b\u064c\u064d\u064e\u064f\u0650\u0670")]
# Beside these a letter takes every form it has.
NEIGHBOURS = ["", *"\u0627\u0628\u062a\u062c\u062f\u0631\u0633\u0635\u0637\u0639\u0641\u0643\u0644\u0645\u0646\u0647\u0648\u064a\u06a9\u06d2"]

# In units, of which EM make the height of a line. Less than this comes from rounding.
OVERLAP = 1.0
SEAM = 1.0


# Outlines


class Polygons(BasePen):
    """Collects the contours of a glyph as polygons."""

    STEPS = 8

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.contours = []

    def _moveTo(self, pt):
        self.contours.append([pt])

    def _lineTo(self, pt):
        self.contours[-1].append(pt)

    def _qCurveToOne(self, pt1, pt2):
        pt0 = self.contours[-1][-1]
        for step in range(1, self.STEPS + 1):
            t = step / self.STEPS
            self.contours[-1].append(tuple(
                (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(pt0, pt1, pt2)))


def polygons(font, name):
    glyphs = font.getGlyphSet()
    pen = Polygons(glyphs)
    glyphs[name].draw(pen)
    return pen.contours


def scan(contours):
    """For each second unit of height: places on that line from left to right, each with the winding number right of it."""
    edges = [(*one, *other) for contour in contours for one, other in zip(contour, contour[1:] + contour[:1])
             if one[1] != other[1]]
    if not edges:
        return
    y = min(min(y1, y2) for _, y1, _, y2 in edges) // 2 * 2 + 0.37
    end = max(max(y1, y2) for _, y1, _, y2 in edges)
    while y < end:
        turns = sorted((x1 + (y - y1) / (y2 - y1) * (x2 - x1), 1 if y2 > y1 else -1)
                       for x1, y1, x2, y2 in edges if (y1 <= y) != (y2 <= y))
        winding, line = 0, []
        for x, turn in turns:
            winding += turn
            line.append((x, winding))
        yield y, line
        y += 2


def overlaps(contours):
    """Whether contours overlap, or run the wrong way round."""
    return any(winding not in (0, 1) and right - left > OVERLAP
               for _, line in scan(contours) for (left, winding), (right, _) in zip(line, line[1:]))


def ink(line):
    """The places of a line where ink begins and where it ends."""
    inked, places = False, []
    for x, winding in line:
        if (winding != 0) != inked:
            inked = not inked
            places.append(x)
    return places


def seam(before, after):
    """How far the outline has moved on the average, in units."""
    lines = {}
    for contours in (before, after):
        for y, line in scan(contours):
            lines.setdefault(round(y, 2), []).extend(ink(line))
    moved = length = 0.0
    for places in lines.values():
        places.sort()
        moved += sum(right - left for left, right in zip(places[::2], places[1::2]))
        length += len(places) / 2
    return moved / max(length, 1)


def united(font, name):
    """The glyph with its contours united where they overlap."""
    drawing = fontforge.font()
    drawing.em = EM
    drawing.is_quadratic = True
    shape = drawing.createChar(-1, "shape")
    glyphs = font.getGlyphSet()
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    recording.replay(shape.glyphPen())
    shape.removeOverlap()
    shape.correctDirection()
    pen = TTGlyphPen(None)
    shape.draw(RoundingPen(pen))
    drawing.close()
    glyph = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    return glyph


def apart(font, name):
    """Whether a glyph is composed of parts that are not near each other."""
    glyf = font["glyf"]
    if not glyf[name].isComposite():
        return False
    boxes = []
    for part in glyf[name].components:
        glyph = glyf[part.glyphName]
        if hasattr(part, "transform") or glyph.isComposite() and not apart(font, part.glyphName):
            return False
        if glyph.numberOfContours:
            boxes.append((glyph.xMin + part.x, glyph.yMin + part.y, glyph.xMax + part.x, glyph.yMax + part.y))
    return not any(a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3] for a, b in combinations(boxes, 2))


def unite(font):
    """Unites overlapping contours in all glyphs; returns how far outlines moved, by the glyph that changed."""
    glyf = font["glyf"]
    moved, wrong = {}, []
    names = font.getGlyphOrder()
    # First those that others are composed of.
    for name in sorted(names, key=lambda n: glyf[n].isComposite()):
        if apart(font, name):
            continue
        before = polygons(font, name)
        if not overlaps(before):
            continue
        glyf[name] = united(font, name)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))
        after = polygons(font, name)
        moved[name] = seam(before, after)
        if overlaps(after) or moved[name] > SEAM:
            wrong.append((name, moved[name], overlaps(after)))
    for name in names:
        glyph = glyf[name]
        if glyph.isComposite():
            for component in glyph.components:
                component.flags &= ~OVERLAP_COMPOUND
        elif glyph.numberOfContours > 0:
            glyph.flags = array("B", (flag & ~flagOverlapSimple for flag in glyph.flags))
    if wrong:
        raise SystemExit(f"outlines are not as they were: {wrong}")
    return moved


# Sources


def only(font, ranges, but=(), features=()):
    """Keeps the characters in these ranges, and the features named."""
    options = Options()
    options.layout_features = list(features)
    options.glyph_names = True
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["STAT", "DSIG", "gasp"] + ([] if features else ["GSUB", "GPOS", "GDEF"])
    cmap = font.getBestCmap()
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in ranges for c in range(first, last + 1) if c in cmap and c not in but])
    subsetter.subset(font)


def resize(font, scale):
    """Draws a font larger by this, in Inter's units."""
    scale_upem(font, otRound(EM * scale))
    font["head"].unitsPerEm = EM


def inter(path):
    font = TTFont(path)
    font.flavor = None
    tabular = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for subtable in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    cmap = font.getBestCmap()
    figures = {ord(sign): tabular[cmap[ord(sign)]] for sign in TABULAR}
    for table in font["cmap"].tables:
        table.cmap.update(figures)
    only(font, FROM_INTER, UNSEEN, FEATURES)
    cmap = font.getBestCmap()
    font["hmtx"][cmap[FIGURE_SPACE]] = font["hmtx"][cmap[ord("0")]]
    return font


def arabic(path, has):
    font = TTFont(path)
    for tag in ("GSUB", "GPOS"):
        table = font[tag].table
        table.ScriptList.ScriptRecord = [r for r in table.ScriptList.ScriptRecord if r.ScriptTag == "arab"]
        table.ScriptList.ScriptCount = 1
    # Without kerning: it moves a few letters by a fortieth of their size, and JavaFX on Linux would break the line of a word there.
    only(font, FROM_ARABIC, has | set(UNSEEN), [feature for feature in FEATURES if feature != "kern"])
    resize(font, ARABIC_SCALE)
    return font


def placing(font, character, kind="MarkBasePos"):
    """The table that places this accent: on most letters, or with MarkMarkPos on most other accents."""
    glyph = font.getBestCmap()[character]
    found = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if type(subtable).__name__ == kind:
                marks, bases = ((subtable.MarkCoverage, subtable.BaseCoverage) if kind == "MarkBasePos"
                                else (subtable.Mark1Coverage, subtable.Mark2Coverage))
                if glyph in marks.glyphs:
                    found[len(bases.glyphs)] = subtable
    return found[max(found)]


def anchors(font, character):
    """Where the accents of this accent's kind are held, and where letters hold them: by character, in Inter's units."""
    subtable = placing(font, character)
    characters = {}
    for code, glyph in font.getBestCmap().items():
        characters.setdefault(glyph, []).append(code)
    kind = subtable.MarkArray.MarkRecord[subtable.MarkCoverage.glyphs.index(font.getBestCmap()[character])].Class

    def place(anchor):
        scale = EM * NOTO_SCALE / font["head"].unitsPerEm
        return otRound(anchor.XCoordinate * scale), otRound(anchor.YCoordinate * scale)

    marks = {code: place(record.MarkAnchor)
             for glyph, record in zip(subtable.MarkCoverage.glyphs, subtable.MarkArray.MarkRecord) if record.Class == kind
             for code in characters.get(glyph, [])}
    bases = {code: place(record.BaseAnchor[kind])
             for glyph, record in zip(subtable.BaseCoverage.glyphs, subtable.BaseArray.BaseRecord) if record.BaseAnchor[kind]
             for code in characters.get(glyph, [])}
    return marks, bases


def noto(path, has):
    """The letters and accents that Inter lacks, and the places of the accents: above, below, through the letter."""
    font = TTFont(path)
    places = [anchors(font, character) for character in (ABOVE, BELOW, THROUGH[0])]
    only(font, FROM_NOTO, has)
    resize(font, NOTO_SCALE)
    return font, places


def merge(*fonts):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for font in fonts:
            paths.append(os.path.join(folder, f"{len(paths)}.ttf"))
            font.save(paths[-1])
        return Merger().merge(paths)


def hold(font, places):
    """Lets accents that came from Noto Sans sit on letters as Inter's own do, and Inter's on letters from Noto Sans."""
    cmap = font.getBestCmap()
    rank = font.getReverseGlyphMap()
    classes = font["GDEF"].table.GlyphClassDef.classDefs
    above, below, through = places

    def new(marks_or_bases, covered):
        found = {cmap[c]: at for c, at in marks_or_bases.items() if c in cmap and cmap[c] not in covered}
        found = {g: at for g, at in found.items() if rank[g] > max(map(rank.get, covered))}
        return sorted(found.items(), key=lambda item: rank[item[0]])

    for character, (marks, bases) in ((ABOVE, above), (BELOW, below)):
        subtable = placing(font, character)
        for glyph, at in new(marks, subtable.MarkCoverage.glyphs):
            record = otTables.MarkRecord()
            record.Class, record.MarkAnchor = 0, buildAnchor(*at)
            subtable.MarkCoverage.glyphs.append(glyph)
            subtable.MarkArray.MarkRecord.append(record)
            classes[glyph] = 3
        for glyph, at in new(bases, subtable.BaseCoverage.glyphs):
            record = otTables.BaseRecord()
            record.BaseAnchor = [buildAnchor(*at)]
            subtable.BaseCoverage.glyphs.append(glyph)
            subtable.BaseArray.BaseRecord.append(record)
        subtable.MarkArray.MarkCount = len(subtable.MarkArray.MarkRecord)
        subtable.BaseArray.BaseCount = len(subtable.BaseArray.BaseRecord)

    # Through the middle of each letter that can hold an accent.
    held = placing(font, ABOVE)
    glyphs = font.getGlyphSet()
    marks = {cmap[c]: (0, buildAnchor(*at)) for c, at in through[0].items() if c in THROUGH and c in cmap}
    bases = {}
    for glyph in held.BaseCoverage.glyphs:
        pen = BoundsPen(glyphs)
        glyphs[glyph].draw(pen)
        if pen.bounds:
            left, bottom, right, top = pen.bounds
            bases[glyph] = {0: buildAnchor(otRound((left + right) / 2), otRound((bottom + top) / 2))}
    rule(font, "GPOS", "mark", {"DFLT", "latn", "cyrl", "grek"}, buildLookup([buildMarkBasePosSubtable(marks, bases, rank)]))
    classes.update({glyph: 3 for glyph in marks})


def add(font, characters, name, glyph, width):
    """Adds a glyph that no source has."""
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        table.cmap.update(dict.fromkeys(characters, name))


def half_circle(font):
    """Adds the circle with its left half filled: the hole in it is only right of the middle."""
    circle = font.getBestCmap()[CIRCLE]
    glyf = font["glyf"]
    points, ends, flags = glyf[circle].getCoordinates(glyf)
    middle = (glyf[circle].xMin + glyf[circle].xMax) / 2
    kept = [i for i, (x, _) in enumerate(points) if i <= ends[0] or x >= middle]
    glyph = Glyph()
    glyph.numberOfContours = 2
    glyph.coordinates = GlyphCoordinates(points[i] for i in kept)
    glyph.flags = array("B", (flags[i] for i in kept))
    glyph.endPtsOfContours = [ends[0], len(kept) - 1]
    glyph.program = Program()
    glyph.program.fromBytecode(b"")
    glyph.recalcBounds(glyf)
    add(font, [HALF_CIRCLE], "half", glyph, font["hmtx"][circle][0])


# Letters with accents as one glyph


def shape(font, lines, *options):
    """What HarfBuzz makes of each line: glyphs from left to right, with their places."""
    with tempfile.TemporaryDirectory() as folder:
        path, text = os.path.join(folder, "font.ttf"), os.path.join(folder, "text")
        font.save(path)
        with open(text, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
        result = subprocess.run(["hb-shape", "--output-format=json", f"--text-file={text}", *options, path],
                                check=True, capture_output=True, text=True)
    return map(json.loads, result.stdout.splitlines())


def cluster(shaped, index):
    """The glyphs of one letter with its accents, the letter first; their places from the letter on; how far JavaFX is off."""
    x, glyphs = 0, []
    for glyph in shaped:
        if glyph["cl"] == index:
            glyphs.append((glyph["g"], x + glyph["dx"], glyph["dy"], glyph["ax"], x))
        x += glyph["ax"]
    letters = [glyph for glyph in glyphs if glyph[3]]
    if len(letters) != 1 or len(glyphs) == 1:
        return None
    if glyphs[0] != letters[0]:
        glyphs.reverse()
    if glyphs[0] != letters[0]:
        return None
    _, left, up, _, _ = letters[0]
    places = tuple((name, x - left, y - up) for name, x, y, _, _ in glyphs)
    return places, max(max(abs(x - pen), abs(y)) for _, x, y, _, pen in glyphs[1:])


def latin_accents(font):
    texts = [letter + accent for letter, accent in product(ACCENTED, ACCENTS)]
    texts += [vowel + "\u0303" + tone for vowel, tone in product(OPEN_VOWELS, TONES)]
    found = {}
    for shaped in shape(font, texts, "--direction=ltr"):
        one = cluster(shaped, 0)
        if one and one[1] > ASTRAY:
            found[tuple(name for name, _, _ in one[0])] = one[0]
    return found


def arabic_accents(font):
    """Letters with their dots in all forms, and most with their vowel signs."""
    options = ("--direction=rtl", "--script=arab")
    cmap = font.getBestCmap()
    letters = [chr(c) for first, last in FROM_ARABIC[:3] for c in range(first, last + 1)
               if c in cmap and unicodedata.category(chr(c)) == "Lo"]
    vowelled = {chr(c) for c in VOWELLED[0]} | set(VOWELLED[1])
    around = [(before, letter, after) for letter, before, after in product(letters, NEIGHBOURS, NEIGHBOURS)]
    forms = {}
    for (before, letter, after), shaped in zip(around, shape(font, map("".join, around), *options)):
        forms.setdefault((letter, tuple(g["g"] for g in shaped if g["cl"] == len(before))), (before, after))
    texts = [(before, letter + sign, after) for (letter, _), (before, after) in forms.items()
             for sign in ["", *(VOWELS if letter in vowelled else [])]]
    found = {}
    for (before, _, _), shaped in zip(texts, shape(font, map("".join, texts), *options)):
        one = cluster(shaped, len(before))
        if one and one[1] > ASTRAY:
            found.setdefault(tuple(name for name, _, _ in one[0]), one[0])
    return found


def settle(font):
    """Draws Latin, Greek and Cyrillic accents left of the line's place, so that they are over a letter even unplaced."""
    glyf, cmap = font["glyf"], font.getBestCmap()
    by = {}
    for character in (ABOVE, BELOW, 0x327, 0x328, THROUGH[0]):
        subtable = placing(font, character)
        for glyph, record in zip(subtable.MarkCoverage.glyphs, subtable.MarkArray.MarkRecord):
            by[glyph] = MIDDLE - record.MarkAnchor.XCoordinate
            record.MarkAnchor.XCoordinate = MIDDLE
    subtable = placing(font, ABOVE, "MarkMarkPos")
    for glyph, record in zip(subtable.Mark1Coverage.glyphs, subtable.Mark1Array.MarkRecord):
        record.MarkAnchor.XCoordinate += by[glyph]
    for glyph, record in zip(subtable.Mark2Coverage.glyphs, subtable.Mark2Array.Mark2Record):
        record.Mark2Anchor[0].XCoordinate += by.get(glyph, 0)
    for name in font.getGlyphOrder():
        glyph = glyf[name]
        if glyph.isComposite():
            for component in glyph.components:
                scale = getattr(component, "transform", ((1, 0), (0, 1)))[0]
                component.x += by.get(name, 0) - otRound(by.get(component.glyphName, 0) * scale[0])
                component.y -= otRound(by.get(component.glyphName, 0) * scale[1])
        elif name in by:
            glyph.coordinates.translate((by[name], 0))
    for name in by:
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (0, glyf[name].xMin)


def rule(font, table, tag, scripts, lookup):
    """Adds a rule to the features with this tag of these scripts."""
    table = font[table].table
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount += 1
    features = table.FeatureList.FeatureRecord
    extended = set()
    for script in table.ScriptList.ScriptRecord:
        if script.ScriptTag in scripts:
            new = len(features)
            for system in [script.Script.DefaultLangSys, *(record.LangSys for record in script.Script.LangSysRecord)]:
                own = [index for index in system.FeatureIndex if features[index].FeatureTag == tag]
                if not own:
                    if new == len(features):
                        features.append(otTables.FeatureRecord())
                        features[new].FeatureTag = tag
                        features[new].Feature = otTables.Feature()
                        features[new].Feature.FeatureParams = None
                        features[new].Feature.LookupListIndex = []
                    system.FeatureIndex.append(new)
                    own = [new]
                extended.update(own)
    for index in extended:
        features[index].Feature.LookupListIndex.append(table.LookupList.LookupCount - 1)
        features[index].Feature.LookupCount = len(features[index].Feature.LookupListIndex)
    table.FeatureList.FeatureCount = len(features)


def bake(font):
    """Adds a glyph for each letter that JavaFX on Linux would draw with astray accents, and the rules that put it there."""
    glyf = font["glyf"]
    parts = dict.fromkeys(font.getGlyphOrder())
    baked = []
    for scripts, found in (({"DFLT", "latn"}, latin_accents(font)), ({"arab"}, arabic_accents(font))):
        rules = {}
        for sequence, places in found.items():
            name = f"baked{len(baked)}"
            baked.append((name, places))
            rules[sequence] = name
            pen = TTGlyphPen(parts)
            for part, x, y in places:
                pen.addComponent(part, (1, 0, 0, 1, x, y))
            font.setGlyphOrder(font.getGlyphOrder() + [name])
            glyf[name] = pen.glyph()
            glyf[name].recalcBounds(glyf)
            font["hmtx"][name] = (font["hmtx"][sequence[0]][0], glyf[name].xMin)
            font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
        rule(font, "GSUB", "liga", scripts, buildLookup([buildLigatureSubstSubtable(rules)]))

    # Vowel signs on letters with dots, wherever signs are set as the font says.
    cmap = font.getBestCmap()
    marks, bases = {}, {}
    for number, character in enumerate((ARABIC_ABOVE, ARABIC_BELOW)):
        table = placing(font, character)
        kind = table.MarkArray.MarkRecord[table.MarkCoverage.glyphs.index(cmap[character])].Class
        on_letters = {glyph: record.BaseAnchor[kind] for glyph, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord)}
        marks.update({glyph: (number, record.MarkAnchor)
                      for glyph, record in zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord) if record.Class == kind})
        table = placing(font, character, "MarkMarkPos")
        on_marks = {glyph: record.Mark2Anchor[0] for glyph, record in zip(table.Mark2Coverage.glyphs, table.Mark2Array.Mark2Record)}
        for name, places in baked:
            if on_letters.get(places[0][0]) and not set(VOWELS) & {chr(c) for c, g in cmap.items() if g == places[-1][0]}:
                at = on_letters[places[0][0]]
                for part, x, y in places:
                    if part in on_marks:
                        at = buildAnchor(x + on_marks[part].XCoordinate, y + on_marks[part].YCoordinate)
                bases.setdefault(name, {})[number] = at
    rule(font, "GPOS", "mark", {"arab"}, buildLookup([buildMarkBasePosSubtable(marks, bases, font.getReverseGlyphMap())]))


def show_unseen(font):
    """Keeps Pango from taking the signs that steer for its own empty glyph, in whose place JavaFX draws a box."""
    add(font, [], "unseen2", Glyph(), 0)
    scripts = {record.ScriptTag for record in font["GSUB"].table.ScriptList.ScriptRecord}
    rule(font, "GSUB", "liga", scripts, buildLookup([buildSingleSubstSubtable({"unseen": "unseen2"})]))


# Result


def finish(font, measures, style, weight, name):
    """Gives a font Inter's measures of lines, and its own names."""
    for tag in ("hhea", "OS/2"):
        font[tag] = measures[tag]
    bold = style == "Bold"
    system = font["OS/2"]
    system.usWeightClass = weight
    system.fsSelection = system.fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    shapes = [glyph for glyph in font["glyf"].glyphs.values() if glyph.numberOfContours]
    system.usWinAscent = max(glyph.yMax for glyph in shapes)
    system.usWinDescent = -min(glyph.yMin for glyph in shapes)
    system.recalcUnicodeRanges(font)
    # Latin, Central Europe, Cyrillic, Greek, Turkish, Arabic, Baltic, Vietnamese.
    system.ulCodePageRange1 |= 0b1_1101_1111 & ~(1 << 5)
    head = font["head"]
    head.macStyle = 1 if bold else 0
    head.fontRevision = 4.1
    head.created = head.modified = measures["head"].modified
    font.recalcTimestamp = False

    full = FAMILY if not bold else f"{FAMILY} {name}"
    names = newTable("name")
    names.names = []
    for number, text in {0: COPYRIGHT, 1: FAMILY, 2: style, 3: f"{VERSION}; {full}", 4: full, 5: VERSION,
                         6: f"{FAMILY.replace(' ', '')}-{name}", 7: TRADEMARKS,
                         13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
                         14: "https://openfontlicense.org"}.items():
        names.setName(text, number, 3, 1, 0x409)
    font["name"] = names
    font["post"].formatType = 3.0

    # Not hinted: smooth at all sizes.
    font["gasp"] = newTable("gasp")
    font["gasp"].version = 1
    font["gasp"].gaspRange = {0xFFFF: 15}
    font["prep"] = newTable("prep")
    font["prep"].program = Program()
    font["prep"].program.fromBytecode(bytes.fromhex("b801ff85b0048d"))


def make(folder, name):
    style, weight, sources = FONTS[name]
    paths = []
    for file, digest in sources.items():
        paths.append(os.path.join(folder, file))
        with open(paths[-1], "rb") as source:
            if hashlib.sha256(source.read()).hexdigest() != digest:
                raise SystemExit(f"{file} is another version; its SHA-256 should be {digest}")
    latin = inter(paths[0])
    has = set(latin.getBestCmap())
    letters, places = noto(paths[2], has)
    font = merge(latin, arabic(paths[1], has | set(letters.getBestCmap())), letters)
    hold(font, places)
    half_circle(font)
    add(font, UNSEEN, "unseen", Glyph(), 0)
    settle(font)
    bake(font)
    show_unseen(font)
    moved = unite(font)
    finish(font, TTFont(paths[0]), style, weight, name)
    return font, moved


def main():
    into = sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(os.path.abspath(__file__))
    for name in FONTS:
        font, moved = make(sys.argv[1], name)
        path = os.path.join(into, f"{FAMILY.replace(' ', '')}-{name}.ttf")
        font.save(path)
        print(f"{path}: {len(font.getGlyphOrder())} glyphs, {len(font.getBestCmap())} characters, {os.path.getsize(path)} bytes; "
              f"{len(moved)} glyphs united, outlines moved by at most {max(moved.values(), default=0):.2f} of {EM} units")


if __name__ == "__main__":
    main()
