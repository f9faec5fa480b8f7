import PolicyModel

extension RuleReference {
  /// The reference as one page, UTF-8: a list to search and filter, and a page a rule.
  ///
  /// Nothing is loaded from anywhere. Which page is shown is told by the address's fragment and needs no script; without
  /// scripts everything is shown one below the other.
  public var html: [UInt8] {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", [("lang", "en")]) { html in
      writeHead(to: &html)
      html.element("body") { html in
        html.element("a", [("class", "skip"), ("href", "#main")], text: "Skip to the rules")
        html.element("header") { html in
          html.element("h1", text: "Rule reference")
          html.element("p", text: "promolint \(version), \(extent)")
        }
        html.element("main", [("id", "main")]) { html in
          html.element("div", [("id", "list")]) { html in
            writeTools(to: &html)
            for chapter in chapters { writeList(of: chapter, to: &html) }
          }
          html.element("div", [("id", "pages")]) { html in
            for chapter in chapters {
              for page in chapter.pages { page.write(in: chapter.pack, to: &html) }
            }
          }
        }
        html.element("footer") { html in
          html.element("p", text: "A check against cited rules, not legal advice.")
        }
        html.element("script") { $0.raw(RuleReferenceStyle.script) }
      }
    }
    html.raw("\n")
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.head(title: "promolint rule reference", styles: [HTMLStyle.css, RuleReferenceStyle.css])
  }

  private func writeTools(to html: inout HTMLWriter) {
    html.element("div", [("class", "tools"), ("role", "search")]) { html in
      html.element("label") { html in
        html.text("Words")
        html.open("input", [("id", "q"), ("type", "search"), ("placeholder", "bond, gifted post, Florida …")])
      }
      html.element("label") { html in
        html.text("Pack")
        html.element("select", [("id", "k")]) { html in
          html.element("option", [("value", "")], text: "any")
          for chapter in chapters {
            html.element("option", [("value", chapter.pack.id)], text: chapter.pack.title)
          }
        }
      }
      html.element("label") { html in
        html.text("Severity")
        html.element("select", [("id", "v")]) { html in
          html.element("option", [("value", "")], text: "any")
          for severity in Severity.allCases.reversed() {
            html.element("option", [("value", severity.name)], text: severity.name)
          }
        }
      }
      html.element("p", [("id", "shown"), ("role", "status"), ("class", "meta")])
    }
  }

  private func writeList(of chapter: Chapter, to html: inout HTMLWriter) {
    html.element("section", [("data-k", chapter.pack.id)]) { html in
      html.element("h3", text: "\(chapter.pack.title) (\(chapter.pages.count))")
      html.element("details") { html in
        html.element("summary", text: "About this pack, version \(chapter.pack.version)")
        html.element("p", text: chapter.pack.note)
      }
      html.element("ul", [("class", "rules")]) { html in
        for page in chapter.pages {
          html.element("li", [("data-v", page.severity.name)]) { html in
            html.element("a", [("href", "#\(page.id)")], text: page.title)
            html.text(" ")
            HTMLParts.tag(page.severity.name, HTMLParts.kind(page.severity), to: &html)
            html.element("code", text: page.id)
          }
        }
      }
    }
  }
}

extension RulePage {
  /// Writes the page as an article that the fragment `#pack/rule` shows.
  func write(in pack: Pack, to html: inout HTMLWriter) {
    html.element("article", [("id", id), ("class", "rule")]) { html in
      html.element("p", [("class", "meta")]) { html in
        html.element("a", [("href", "#list")], text: "All rules")
        html.text(" / \(pack.title) / ")
        html.element("code", text: id)
      }
      html.element("h2", text: title)
      html.element("dl") { html in
        for entry in entries { write(entry, to: &html) }
      }
      html.element("h3", text: "Why")
      html.element("p", text: why)
      html.element("h3", text: "Fix")
      html.element("p", text: fix)
      writeBasis(to: &html)
      html.element("h3", text: "Examples")
      html.element("dl") { html in
        for example in examples { write(example, to: &html) }
      }
    }
  }

  private func write(_ entry: Entry, to html: inout HTMLWriter) {
    html.element("dt", text: entry.label)
    html.element("dd") { html in
      if entry.label == "severity" {
        HTMLParts.tag(severity.name, HTMLParts.kind(severity), to: &html)
        html.text(" \(concern.name)")
      } else if entry.isCode {
        html.element("code", text: entry.text)
      } else {
        html.text(entry.text)
      }
    }
  }

  private func writeBasis(to html: inout HTMLWriter) {
    html.element("h3", text: "Source")
    html.element("ul") { html in
      for source in sources { html.element("li") { HTMLParts.source(source, to: &$0) } }
    }
    if isSecondary { html.element("p", text: "Seen at second hand: read the primary text before acting.") }
    if !facts.isEmpty { html.element("p", [("class", "meta")], text: "facts: \(facts.joined(separator: ", "))") }
    if !clause.isEmpty {
      html.element("h3", text: "Clause")
      html.element("p", text: clause)
    }
  }

  private func write(_ example: Example, to html: inout HTMLWriter) {
    html.element("dt", text: example.kind)
    html.element("dd") { html in
      html.element("code") { html in
        var rest = Substring(example.text)
        for words in example.marked {
          guard !words.isEmpty, let range = rest.firstRange(of: words) else { continue }
          html.text(String(rest[..<range.lowerBound]))
          html.element("mark", text: words)
          rest = rest[range.upperBound...]
        }
        html.text(String(rest))
      }
    }
  }
}

/// What the reference needs beside the style of the reports.
enum RuleReferenceStyle {
  static let css: StaticString = """
    #q{width:18rem}#k{max-width:16rem}.rules{list-style:none;padding:0}.rules li{padding:.45rem 0;margin:0;border-bottom:1px solid var(--line)}\
    .rules code{display:block;color:var(--soft)}.rule{border-top:1px solid var(--line);padding-top:.5rem;\
    margin-top:1.5rem}.rule dl{display:grid;grid-template-columns:7rem 1fr;gap:.35rem .75rem}\
    .rule dd code{white-space:pre-wrap}
    @media (scripting:enabled){#pages article:not(:target){display:none}main:has(article:target) #list{display:none}\
    .rule{border:0;margin:0}}
    @media (max-width:40rem){.rule dl{grid-template-columns:1fr;gap:0}}
    @media print{#pages article{display:block!important;break-inside:avoid}}
    """

  /// Filters the list by words, pack and severity; words are looked for in the whole page of a rule.
  static let script: StaticString = """
    (function(){var q=document.getElementById("q"),k=document.getElementById("k"),v=document.getElementById("v"),\
    s=document.getElementById("shown"),packs=Array.from(document.querySelectorAll("#list section")),all=[];
    packs.forEach(function(p){Array.from(p.querySelectorAll("li")).forEach(function(li){\
    all.push({li:li,pack:p,page:document.getElementById(li.firstChild.getAttribute("href").slice(1))})})});
    function filter(){var w=q.value.toLowerCase().split(/\\s+/).filter(Boolean),n=0;\
    packs.forEach(function(p){p.hidden=true});all.forEach(function(r){\
    if(w.length&&!r.text)r.text=r.page.textContent.toLowerCase();\
    var ok=(!k.value||r.pack.dataset.k===k.value)&&(!v.value||r.li.dataset.v===v.value)&&\
    w.every(function(x){return r.text.indexOf(x)>=0});r.li.hidden=!ok;if(ok){n++;r.pack.hidden=false}});\
    s.textContent=n+" of "+all.length+" rules"}
    var timer;q.addEventListener("input",function(){clearTimeout(timer);timer=setTimeout(filter,120)});\
    k.addEventListener("change",filter);v.addEventListener("change",filter);filter();\
    window.addEventListener("hashchange",function(){window.scrollTo(0,0)})})()
    """
}
